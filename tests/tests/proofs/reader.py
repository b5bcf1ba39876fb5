"""Goes through a lesson as a screen reader does: finds things by role and name, presses them by their action."""

import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60


def tilia():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == "tilia":
            return app
    return None


def below(node):
    """Everything that is shown under a node, in the order of reading."""
    try:
        children = list(node)
    except Exception:  # drawn anew while it was read
        return
    for child in children:
        if child is None:
            continue
        yield child
        yield from below(child)


def name_of(node):
    marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
    return " ".join(node.name.translate(marks).split())


def text_of(node):
    """What stands in a node, with everything below it."""
    try:
        text = node.queryText()
        own = text.getText(0, -1).replace("\ufffc", " ")
    except NotImplementedError:
        own = ""
    return " ".join((own + " " + " ".join(text_of(child) for child in node if child is not None)).split())


def wait(what, found):
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        try:
            result = found()
        except Exception:
            result = None
        if result:
            return result
        time.sleep(0.2)
    heard = [f"{node.getRoleName()}: {name_of(node)}" for node in below(tilia()) if name_of(node)]
    sys.exit(f"never heard: {what}\n" + "\n".join(heard))


def one(role, matches, what=None):
    def found():
        for node in below(tilia()):
            if node.getRoleName() in role and matches(node):
                return node
        return None

    return wait(what or f"{role}", found)


BUTTON = ("push button", "button", "toggle button")


def press(matches, what):
    button = one(BUTTON, matches, what)
    action = button.queryAction()
    assert action.nActions > 0, f"{what} has no action"
    # The page may be another one before the answer comes back, so the answer does not count; the next page does.
    try:
        action.doAction(0)
    except GLib.Error:
        pass


def named(*beginnings):
    return lambda node: name_of(node).startswith(beginnings)


def heading(text):
    node = one(("heading",), named(text), f"the heading {text}")
    print("page:", name_of(node), flush=True)


def every_control_has_a_name():
    nameless = [
        node.getRoleName()
        for node in below(tilia())
        if node.getRoleName() in (*BUTTON, "entry", "combo box", "radio button", "check box")
        and not name_of(node)
    ]
    assert not nameless, f"without a name: {nameless}"


def live(node):
    """Whether a change here is read out by itself."""
    while node is not None and node.getRoleName() != "frame":
        if any(part.startswith("live:") and part != "live:off" for part in node.getAttributes()):
            return True
        node = node.parent
    return False


def feedback():
    """The words about an answer: they must be read out without anybody looking for them."""
    node = one(("heading",), lambda node: name_of(node).startswith("Right"), "feedback")
    assert live(node), "the feedback is not read out by itself"
    print("feedback:", name_of(node), "|", text_of(node.parent), flush=True)


wait("the program", tilia)
heading("Willkommen")
every_control_has_a_name()
press(named("English"), "English")
heading("Who is learning today?")
every_control_has_a_name()
press(named("Without a name"), "the way in without a name")
press(named("Continue"), "Continue")
heading("One button worth knowing")
every_control_has_a_name()
press(named("Understood"), "Understood")
heading("Start here")
every_control_has_a_name()
press(named("Safe online"), "the track")
heading("Safe online")
press(named("Fake e-mails"), "the lesson")
heading("A message from the bank")
press(named("Next"), "Next")
heading("What do you do first?")
every_control_has_a_name()
press(lambda node: "I open my bank’s app" in name_of(node), "the answer")
feedback()
press(named("Next"), "Next")
heading("What do the writers want?")
press(named("Finish"), "Finish")
one(("dialog", "alert"), lambda node: name_of(node).startswith("Finish now?"), "the question")
# Two buttons of this name are shown: the tool, which is out of reach now, and the answer, which comes last.
answers = [node for node in below(tilia()) if node.getRoleName() in BUTTON and name_of(node) == "Finish"]
assert answers[-1].queryAction().doAction(0)
print("goodbye:", name_of(one(("heading",), named("Until next time"), "the goodbye")), flush=True)
