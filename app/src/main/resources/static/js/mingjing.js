// What pages do by themselves: live screens, and ribbons that tell their days.
(() => {
  'use strict';

  // Live screens: the server says that signals changed, the parts of the page ask for themselves.
  const MOMENT = 30000;
  const screen = document.querySelector('[data-stream]');
  const tellParts = (name) => htmx.trigger(document.body, name);

  function show(state, isOpen) {
    if (state) {
      state.textContent = isOpen ? state.dataset.on : state.dataset.off;
      state.classList.toggle('on', isOpen);
    }
  }

  // A stream that broke is opened anew once the server answers; who is signed out is led to the
  // sign-in by loading the page.
  const AGAIN = 2000;

  function listen(state, path, isAgain) {
    const stream = new EventSource(path);
    const leave = () => stream.close();
    window.addEventListener('pagehide', leave);
    stream.addEventListener('open', () => {
      show(state, true);
      if (isAgain) {
        tellParts('signals');
        tellParts('moment');
      }
    });
    stream.addEventListener('signals', () => tellParts('signals'));
    stream.addEventListener('error', () => {
      stream.close();
      window.removeEventListener('pagehide', leave);
      show(state, false);
      window.setTimeout(() => knock(state, path), AGAIN);
    });
  }

  async function knock(state, path) {
    try {
      const answer = await fetch('/wall/time', { headers: { 'HX-Request': 'true' } });
      if (answer.status === 401) {
        window.location.reload();
        return;
      }
      if (answer.ok) {
        listen(state, path, true);
        return;
      }
    } catch {
      show(state, false);
    }
    window.setTimeout(() => knock(state, path), AGAIN);
  }

  if (screen) {
    listen(document.querySelector('[data-live]'), screen.dataset.stream, false);
    window.setInterval(() => tellParts('moment'), MOMENT);
  }

  // The clocks of a page go on as the server's does, in a demo as fast as the server says.
  const begun = performance.now();
  document.querySelectorAll('[data-clock]').forEach((face) => {
    const { clock, now, speed, zone } = face.dataset;
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, weekday: 'short' });
    window.setInterval(() => {
      const time = new Date(Number(now) + (performance.now() - begun) * Number(speed));
      const day = clock.startsWith('date') ? date.format(time) : moment.format(time);
      const told = clock.endsWith('weekday') ? `${day} ${weekday.format(time)}` : day;
      if (told !== face.textContent) {
        face.textContent = told;
        face.setAttribute('datetime', time.toISOString());
      }
    }, 1000);
  });

  // Dialogs: a button says which, to where it is sent, and what it is about.
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog]');
    if (opener) {
      const dialog = document.getElementById(opener.dataset.dialog);
      const form = dialog.querySelector('form');
      const back = dialog.querySelector('[data-back]');
      form.reset();
      form.action = opener.dataset.action;
      back.value = opener.dataset.back || back.value;
      dialog.querySelector('[data-about]').textContent = opener.dataset.about;
      dialog.querySelector('[data-asked]').textContent = opener.dataset.asked || '';
      dialog.showModal();
    }
    const closer = event.target.closest('[data-close]');
    if (closer) {
      closer.closest('dialog').close();
    }
  });

  // Ribbons: one stop for the tab key, arrows go from day to day, the line below tells the day.
  for (const ribbon of document.querySelectorAll('[data-ribbon]')) {
    const days = [...ribbon.querySelectorAll('[data-day]')];
    const line = ribbon.querySelector('[data-told]');
    const tell = (day) => { line.textContent = day ? day.getAttribute('aria-label') : line.dataset.hint; };
    const focus = (index) => {
      days.forEach((day, i) => day.setAttribute('tabindex', i === index ? '0' : '-1'));
      days[index].focus();
    };
    days.forEach((day, index) => {
      day.addEventListener('mouseenter', () => tell(day));
      day.addEventListener('mouseleave', () => tell(null));
      day.addEventListener('focus', () => tell(day));
      day.addEventListener('blur', () => tell(null));
      day.addEventListener('keydown', (event) => {
        const step = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: days.length - 1 }[event.key];
        if (step !== undefined && days[step]) {
          event.preventDefault();
          focus(step);
        }
      });
    });
    const marker = ribbon.querySelector('text.today, text.answered');
    const scroll = ribbon.querySelector('.ribbon-scroll');
    if (scroll.scrollWidth > scroll.clientWidth) {
      scroll.setAttribute('tabindex', '0');
    }
    // What is about today is brought into view, unless it and the beginning are seen anyway.
    if (marker && Number(marker.getAttribute('x')) > scroll.clientWidth) {
      scroll.scrollLeft = Number(marker.getAttribute('x')) - scroll.clientWidth / 2;
    }
  }
})();
