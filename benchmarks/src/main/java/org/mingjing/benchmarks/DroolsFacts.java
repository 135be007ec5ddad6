package org.mingjing.benchmarks;

/** What the rules of {@link DroolsPeer} speak of; public because Drools generates code for them. */
public final class DroolsFacts {
    private DroolsFacts() {}

    /** Is told what the rules find. */
    public interface Findings {
        void overdue(Started started);

        void withoutStart(Message message);

        /** The last millisecond in time for a start at an instant. */
        long dueAfter(long startedAt);
    }

    /** An event of a case. */
    public static final class Message {
        private final int number;
        private final int caseFile;
        private final int activity;
        private final long at;

        /**
         * @param number how many messages came before it
         */
        Message(int number, int caseFile, int activity, long at) {
            this.number = number;
            this.caseFile = caseFile;
            this.activity = activity;
            this.at = at;
        }

        public int getNumber() {
            return number;
        }

        public int getCaseFile() {
            return caseFile;
        }

        public int getActivity() {
            return activity;
        }

        public long getAt() {
            return at;
        }
    }

    /** That a case was started, and until when it must be answered. */
    public static final class Started {
        private final int number;
        private final int caseFile;
        private final long at;
        private final long due;

        /**
         * @param due the last millisecond in time
         */
        public Started(Message message, long due) {
            this.number = message.getNumber();
            this.caseFile = message.getCaseFile();
            this.at = message.getAt();
            this.due = due;
        }

        public int getNumber() {
            return number;
        }

        public int getCaseFile() {
            return caseFile;
        }

        public long getDue() {
            return due;
        }

        /** How long after the start it is overdue, in milliseconds. */
        public long getDelay() {
            return due + 1 - at;
        }
    }

    /** That a started case was answered. */
    public static final class Answered {
        private final int caseFile;

        public Answered(int caseFile) {
            this.caseFile = caseFile;
        }

        public int getCaseFile() {
            return caseFile;
        }
    }
}
