package org.tacet.model;

/** Where something comes from; as text, what a report cites. */
public sealed interface Origin {

    /** No file and no option says it: it is taken for granted. */
    Origin NOBODY = new Nobody();

    /** A place in a file; lines and columns count from 1. */
    record Line(String file, int line, int column) implements Origin {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** An event of a file, by its moment: what stays the same when events change places. */
    record Event(String file, String moment) implements Origin {
        @Override
        public String toString() {
            return file + "@" + moment;
        }
    }

    /** An option of the command line, such as {@code --set}, or a call that stands for it. */
    record Option(String name) implements Origin {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Nobody says it. */
    record Nobody() implements Origin {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A fault in this place. */
    default Fault fault(String message) {
        return this instanceof Line line
                ? new Fault(line.file(), line.line(), line.column(), message)
                : new Fault(toString(), 1, 1, message);
    }

    /** True where a file or an option says it. */
    default boolean said() {
        return !equals(NOBODY);
    }
}
