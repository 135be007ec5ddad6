// The figures of the cockpit. Every bar and point opens the cases behind it.
(() => {
  'use strict';

  const LEVELS = { RED: '#c92a2a', YELLOW: '#e0a800', WARNING: '#f59f5b' };
  const isWall = document.body.classList.contains('wall');
  const ink = isWall ? '#c8d3e0' : '#49566c';
  const grid = isWall ? '#2b3a4f' : '#e6e8ec';
  const size = isWall ? Math.max(12, Math.round((17 * window.innerHeight) / 1080)) : 12;
  const text = { color: ink, fontSize: size };

  function departments(data) {
    return {
      animation: false,
      textStyle: text,
      legend: { top: 0, right: 8, itemWidth: 14, itemHeight: 10, textStyle: text },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
      grid: { left: 8, right: 24, top: isWall ? 40 : 30, bottom: 4, containLabel: true },
      xAxis: { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: grid } } },
      yAxis: { type: 'category', inverse: true, data: data.names, axisTick: { show: false },
        axisLine: { lineStyle: { color: grid } }, axisLabel: text },
      series: data.series.map((one) => ({
        name: one.name, type: 'bar', stack: 'signals', barMaxWidth: isWall ? '70%' : 16, data: one.values,
        itemStyle: { color: LEVELS[one.level] }, level: one.level,
      })),
    };
  }

  function flow(data) {
    const line = (name, values, color) => ({
      name, type: 'line', data: values, symbolSize: 5, showSymbol: false, lineStyle: { width: isWall ? 3 : 2 },
      itemStyle: { color },
    });
    return {
      animation: false,
      textStyle: text,
      legend: { top: 0, right: 8, data: [data.receivedName, data.finishedName], textStyle: text },
      tooltip: { trigger: 'axis', renderMode: 'richText',
        formatter: (points) => [points[0].name].concat(points.filter((one) => one.seriesIndex > 0)
          .map((one) => `${one.seriesName}  ${one.value}`)).join('\n') },
      grid: { left: 8, right: 16, top: isWall ? 40 : 30, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: data.days, axisLine: { lineStyle: { color: grid } }, axisTick: { show: false },
        axisLabel: { ...text, formatter: (day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}` } },
      yAxis: [
        { type: 'value', axisLabel: text, minInterval: 1, splitLine: { lineStyle: { color: grid } } },
        { type: 'value', show: false, max: 1 },
      ],
      series: [
        { type: 'bar', yAxisIndex: 1, barWidth: '100%', silent: true, z: 0,
          itemStyle: { color: isWall ? '#ffffff12' : '#eef0f3' },
          data: data.days.map((day) => (data.off.includes(day) ? 1 : 0)) },
        line(data.receivedName, data.received, isWall ? '#6ea8fe' : '#1f6fd6'),
        line(data.finishedName, data.finished, isWall ? '#5fd38d' : '#2b8a3e'),
      ],
    };
  }

  function open(kind, data, event) {
    if (kind === 'departments') {
      const level = data.series[event.seriesIndex].level;
      window.location.href = `/cases?department=${encodeURIComponent(event.name)}&level=${level}&from=${data.from}`;
      return;
    }
    window.location.href = event.seriesIndex === 2
      ? `/cases?finished=${event.name}` : `/cases?from=${event.name}&to=${event.name}`;
  }

  const drawn = new Map();

  function draw(place) {
    const data = JSON.parse(place.dataset.series);
    const kind = place.dataset.chart;
    if (place.dataset.rows && !isWall) {
      place.style.height = `${Number(place.dataset.rows) * 27 + 62}px`;
    }
    const chart = echarts.init(place, null, { renderer: 'svg' });
    chart.setOption(kind === 'departments' ? departments(data) : flow(data));
    if (!isWall) {
      chart.on('click', (event) => open(kind, data, event));
    }
    drawn.set(place, chart);
  }

  function drawAll() {
    for (const [place, chart] of drawn) {
      if (!place.isConnected) {
        chart.dispose();
        drawn.delete(place);
      }
    }
    document.querySelectorAll('[data-chart]').forEach((place) => drawn.has(place) || draw(place));
  }

  drawAll();
  document.body.addEventListener('htmx:afterSettle', drawAll);
  window.addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
})();
