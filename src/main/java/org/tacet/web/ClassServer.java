package org.tacet.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.classroom.Lessons;
import org.tacet.model.FaultyInput;
import org.tacet.model.WrongWord;

/** A class: the page with the chair's desk on this machine, and a door for students on the network. */
public final class ClassServer implements AutoCloseable {

    /** The port of the students' door that is tried where none is given. */
    public static final String USUAL_PORT = "8025";

    private final Lessons lessons;
    private final ClassRoom room;
    private final StudentsDoor students;
    private final PageServer page;

    private ClassServer(Lessons lessons, ClassRoom room, StudentsDoor students, PageServer page) {
        this.lessons = lessons;
        this.room = room;
        this.students = students;
        this.page = page;
    }

    /**
     * Where a class meets.
     *
     * @param file where its lessons are kept
     * @param lesson the name of the lesson, which is taken up again where it is kept already
     * @param host the address of this machine that students come in by
     * @param studentsPort the port of their door; another one where it is taken; 0 for any
     */
    public record Place(Path file, String lesson, String host, int studentsPort) {}

    /**
     * A server that has begun to serve.
     *
     * @param scenarios what is on offer; the first is what the class decides about
     * @param port the port of the page on this machine
     * @param trouble is told of every error that is the program's own
     * @throws BadInput where the file, the scenario or the address cannot be used
     */
    public static ClassServer start(
            Simulator simulator, List<String> scenarios, Place place, int port, Consumer<Throwable> trouble) {
        return BadInput.orElse(() -> started(simulator, scenarios, place, port, trouble));
    }

    private static ClassServer started(
            Simulator simulator, List<String> scenarios, Place place, int port, Consumer<Throwable> trouble) {
        Lessons lessons = new Lessons(simulator, place.file(), InstantSource.system());
        ClassRoom room;
        try {
            room = new ClassRoom(lessons.open(place.lesson(), scenarios.stream().findFirst()), trouble);
        } catch (FaultyInput | BadInput e) {
            lessons.close();
            throw e;
        }
        StudentsDoor students;
        try {
            students = StudentsDoor.open(room, place.host(), place.studentsPort(), trouble);
        } catch (WrongWord e) {
            room.close();
            lessons.close();
            throw e;
        }
        PageServer page = PageServer.start(
                simulator, scenarios, port, Optional.of(new ChairDoor(room, lessons, students.address())), trouble);
        return new ClassServer(lessons, room, students, page);
    }

    /** An address of this machine that others in the room are likely to reach; its own where it has no other. */
    public static String likelyHost() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException e) {
            return "127.0.0.1";
        }
    }

    /** The page, with the desk of the chair under {@code /class}. */
    public PageServer page() {
        return page;
    }

    /** Where students come in. */
    public URI students() {
        return students.address();
    }

    /** What lets them in. */
    public String code() {
        return room.code();
    }

    @Override
    public void close() {
        room.close(); // whoever watches is let go first
        page.close();
        students.close();
        lessons.close();
    }
}
