package org.tacet.model;

import java.time.ZoneId;
import java.util.List;

/** Whoever decides together: a name, the zone of its local time, and its members in order of name. {@code where} says so. */
public record Body(String name, ZoneId zone, List<Member> members, Origin where) {}
