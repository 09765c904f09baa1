"""Asks the running program what a screen reader asks: names, roles, tables, focus, live changes.

Usage: listen.py SAMVIRKE CASEFILE, on a display and a session bus of its own. Prints what it heard and
ends with 1 when something is missing.
"""
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

heard = []
troubles = []


def check(good, what):
    print(("ok      " if good else "MISSING ") + what, flush=True)
    if not good:
        troubles.append(what)


def turn(seconds):
    """Lets events come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def wait_for(question, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        turn(0.2)
    return None


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and "samvirke" in (child.get_name() or "").lower():
            # As it is now, not as it once was: libatspi does not follow all of Qt's changes.
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def walk(node, depth=0):
    """All that is below, without the cells of tables, which are many."""
    yield node
    if depth > 40 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for i in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(i)
        if child:
            yield from walk(child, depth + 1)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def shown(root, role):
    return [node for node in walk(root) if node.get_role() == role and is_shown(node)]


def named(nodes, part):
    for node in nodes:
        if part in node.get_name():
            return node
    return None


def press(node):
    """What Enter, Space or a click does; in Qt a button's first action."""
    return node.get_n_actions() > 0 and node.do_action(0)


def activate(window):
    """No window manager gives the window the keyboard here: a click on its upper edge does."""
    place = window.get_extents(Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(place.x + place.width - 40, place.y + 8, "b1c")
    turn(0.5)


def on_event(event):
    try:
        heard.append((event.type, event.source.get_name() or "", event.detail1))
    except GLib.Error:
        pass


def notified(part):
    """What was said as a notification, with this in it."""
    return next((name for kind, name, on in heard if kind.endswith("showing") and on and part in name), None)


def main():
    started = subprocess.Popen([sys.argv[1], "--language", "nb", sys.argv[2]])
    try:
        listener = Atspi.EventListener.new(on_event)
        for kind in ("object:state-changed:focused", "object:property-change:accessible-name",
                     "object:selection-changed", "object:state-changed:showing"):
            listener.register(kind)
        ask(started)
    finally:
        started.terminate()
        started.wait(20)
    if troubles:
        print("%d things a screen reader would miss" % len(troubles))
        sys.exit(1)


def ask(started):
    app = wait_for(program)
    check(app is not None, "the program is on the accessibility bus")
    if not app:
        return
    window = wait_for(lambda: named([app.get_child_at_index(i) for i in range(app.get_child_count())],
                                    "Statsforvalteren"))
    check(window is not None, "the window says the office and the file")
    if not window:
        return

    pages = wait_for(lambda: named(shown(window, Atspi.Role.LIST), "Sider"))
    check(pages is not None, "the list of pages has a name")
    entries = [pages.get_child_at_index(i).get_name() for i in range(pages.get_child_count())] if pages else []
    check(any(name.startswith("Behov, ") for name in entries), "an entry says its count: %s" % entries[:8])

    # What the eye sees at once, the ear hears: the answer of the page, and every municipality's state.
    said = [node.get_name() for node in walk(window) if is_shown(node)]
    check(any("kritisk situasjon" in text for text in said), "the answer of the overview")
    tiles = [text for text in said if text.startswith("Trondheim")]
    check(any(state in text for text in tiles for state in ("god", "utfordrende", "kritisk", "utdatert", "ikke rapportert")),
          "a tile of the map says its state: %s" % tiles[:1])

    nameless = [(node.get_role_name(), node.parent.get_name() if node.parent else "")
                for node in walk(window)
                if is_shown(node) and not node.get_name()
                and node.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX,
                                        Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.TABLE)]
    check(not nameless, "no control without a name %s" % nameless[:5])

    # The map has a table as its twin, reached without a mouse.
    buttons = shown(window, Atspi.Role.PUSH_BUTTON) + shown(window, Atspi.Role.TOGGLE_BUTTON) \
        + shown(window, Atspi.Role.CHECK_BOX) + shown(window, Atspi.Role.RADIO_BUTTON)
    twin = next((node for node in buttons if node.get_name() == "Tabell"), None)
    check(twin is not None and press(twin), "the map's table is reached by its button")
    table = wait_for(lambda: next(iter(shown(window, Atspi.Role.TABLE)), None), 10)
    check(table is not None, "a table")
    if table:
        columns = [table.get_column_description(i) for i in range(table.get_n_columns())]
        check(len(columns) > 2 and all(columns), "its headings: %s" % columns)
        check(table.get_n_rows() == 38, "its rows: %d" % table.get_n_rows())
        cells = [table.get_accessible_at(0, i).get_name() for i in range(table.get_n_columns())]
        check(bool(cells[0]) and any("kritisk" in cell for cell in cells), "a row is said in words: %s" % cells)

    # The focus is told.
    activate(window)
    heard.clear()
    for name in ("Søk", "Logg", "Søk"):
        button = named(shown(window, Atspi.Role.PUSH_BUTTON), name)
        if button:
            button.grab_focus()
        turn(0.3)
    wait_for(lambda: any(kind.endswith("focused") and on for kind, _, on in heard), 5)
    check(any(kind.endswith("focused") and on and name for kind, name, on in heard), "the focus is told, with a name")

    # A change on screen is told: another page, by name.
    heard.clear()
    pages = named(shown(window, Atspi.Role.LIST), "Sider")
    if pages:
        needs = next(i for i, name in enumerate(entries) if name.startswith("Behov"))
        press(pages.get_child_at_index(needs))
    headline = wait_for(lambda: [node.get_name() for node in walk(window)
                                 if is_shown(node) and re.match(r"\d+ åpne behov, \d+ person", node.get_name() or "")], 10)
    check(bool(headline), "the page of needs answers: %s" % (headline or [])[:1])
    check(bool(wait_for(lambda: notified("åpne behov"), 10)), "the answer of a page is said when one comes to it")

    # What changes without the focus going there is told: how many rows a filter leaves.
    heard.clear()
    field = wait_for(lambda: named(shown(window, Atspi.Role.TEXT) + shown(window, Atspi.Role.ENTRY), "Søk i behovene"), 10)
    check(field is not None, "the field that filters the needs")
    if field:
        field.set_text_contents("sykepleier")
        said = wait_for(lambda: notified("viser"), 10)
        check(bool(said) and bool(re.match(r"Behov: viser \d+ av \d+", said)), "what the filter leaves is said: %s" % said)
        heard.clear()
        field.set_text_contents("qqqq")
        check(bool(wait_for(lambda: notified("ingen treff"), 10)), "and that it leaves nothing")
        check(len([1 for kind, name, on in heard if kind.endswith("showing") and on and "Behov:" in name]) == 1,
              "once, not for every letter")
        field.set_text_contents("")
    check(started.poll() is None, "the program still runs")


main()
