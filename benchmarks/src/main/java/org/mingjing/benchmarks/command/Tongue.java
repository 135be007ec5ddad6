package org.mingjing.benchmarks.command;

/** The language of the help: Chinese first, English complete. */
public enum Tongue {
    ZH,
    EN
}
