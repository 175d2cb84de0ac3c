package nl.samenspel.linkage.room;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks the system not to write the memory of this process to disk when it fails, and not to let others look into it: no core
 * file ({@code setrlimit}), and on Linux not dumpable ({@code prctl}), which also keeps debuggers of the same user out.
 */
final class Seclusion {

    private static final int DUMPABLE = 4;
    private static final int CORE_LINUX_AND_MACOS = 4;

    private Seclusion() {
    }

    /** Best effort: a system without these calls is left as it is. */
    static void seek() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment none = arena.allocate(ValueLayout.JAVA_LONG, 2);
            Linker linker = Linker.nativeLinker();
            Optional<MemorySegment> limit = linker.defaultLookup().find("setrlimit");
            if (limit.isPresent()) {
                linker.downcallHandle(limit.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS)).invokeWithArguments(CORE_LINUX_AND_MACOS, none);
            }
            SymbolLookup lookup = linker.defaultLookup();
            Optional<MemorySegment> control = lookup.find("prctl");
            if (control.isPresent() && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
                linker.downcallHandle(control.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG))
                        .invokeWithArguments(DUMPABLE, 0L, 0L, 0L, 0L);
            }
        } catch (Throwable _) {
            // Some systems have no such call; the process is still short-lived and apart.
        }
    }
}
