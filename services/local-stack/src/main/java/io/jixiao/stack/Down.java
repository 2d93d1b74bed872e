package io.jixiao.stack;

import java.util.List;

/**
 * {@code make down}: ends the stack, also what is left of one whose supervisor was killed, and deletes its directory. It
 * ends only processes that the stack itself has recorded.
 */
public final class Down {
    private Down() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        StackDirectory directory = new StackDirectory(StackOptions.usualDirectory(StackOptions.findHome()));
        List<String> ended = Leftovers.end(directory);
        directory.delete();
        System.out.println(ended.isEmpty() ? "Nothing was running." : "Stopped: " + String.join(", ", ended));
    }
}
