package org.mingjing.replay.report;

/** All there is to say of a log without events. */
final class NothingSection implements Section {
    private final Telling telling;

    NothingSection(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "overview";
    }

    @Override
    public void write(Markup html) {
        html.element("p", telling.say("nothing"), "class", "lead");
        html.element("p", telling.say("nothing.hint"), "class", "aside");
    }
}
