"""Animations: items at a click, and a bar that a click on the minutes sets going; both may stand on one slide."""

from workshop_kit.theme.ooxml import NAMESPACES


def slide(opened, evening, name):
    return opened.slides[next(one.number for one in evening.slides if one.name == name) - 1]


def find(part, path):
    return part.findall(f".//{path}", NAMESPACES)


def ids(part):
    return {shape.get("id"): shape.get("name") for shape in find(part, "p:cNvPr")}


def test_every_target_exists_on_its_slide(opened):
    for one in opened.slides:
        targets = {e.get("spid") for e in (*find(one.element, "p:spTgt"), *find(one.element, "p:bldP"))}
        assert targets <= set(ids(one.element))


def test_times_have_ids_of_their_own(opened):
    for one in opened.slides:
        times = [time.get("id") for time in find(one.element, "p:cTn")]
        assert len(times) == len(set(times))


def test_only_slides_with_something_that_moves_have_animations(opened):
    assert [one.name for one in opened.slides if find(one.element, "p:timing")] == ["points", "activity", "turns"]


def test_items_appear_one_at_a_click(opened, evening):
    points = slide(opened, evening, "points")
    main = find(points.element, "p:cTn[@nodeType='mainSeq']")[0]
    shown = [(e.get("st"), e.get("end")) for e in find(main, "p:pRg")]
    assert shown == [("0", "0"), ("1", "1"), ("2", "2")]
    assert len(find(main, "p:cTn[@nodeType='clickEffect']")) == 3
    assert {ids(points.element)[e.get("spid")] for e in find(main, "p:spTgt")} == {"Points"}


def test_a_click_on_the_minutes_starts_the_bar(opened, evening):
    activity = slide(opened, evening, "activity")
    named = ids(activity.element)
    sequence = find(activity.element, "p:cTn[@nodeType='interactiveSeq']")[0]
    started = sequence.find("p:stCondLst/p:cond/p:tgtEl/p:spTgt", NAMESPACES)
    assert named[started.get("spid")] == "Minutes"
    wipe = find(sequence, "p:animEffect")[0]
    assert wipe.get("filter") == "wipe(right)"
    assert find(wipe, "p:cTn")[0].get("dur") == "900000"
    assert named[find(wipe, "p:spTgt")[0].get("spid")] == "Countdown"


def test_a_bar_and_items_stand_on_one_slide(opened, evening):
    activity = slide(opened, evening, "activity").element
    kinds = [e.get("nodeType") for e in find(activity, "p:seq/p:cTn")]
    assert kinds == ["mainSeq", "interactiveSeq"]
    built = [(e.get("build"), e.get("animBg")) for e in find(activity, "p:bldP")]
    assert built == [("p", None), *[(None, "1")] * 4, (None, "1")]
    assert [ids(activity)[e.get("spid")] for e in find(activity, "p:bldP")] == [
        "Steps",
        *(f"Ring {n}" for n in range(1, 5)),
        "Countdown",
    ]


def test_a_ring_waits_for_its_item(opened, evening):
    activity = slide(opened, evening, "activity").element
    main = find(activity, "p:cTn[@nodeType='mainSeq']")[0]
    named = ids(activity)
    clicks = main.find("p:childTnLst", NAMESPACES)
    assert [[named[e.get("spid")] for e in find(click, "p:spTgt")] for click in clicks] == [
        ["Steps", f"Ring {number}"] for number in range(1, 5)
    ]


def test_every_slide_fades_in_shortly_between_its_colours_and_its_animations(opened):
    for one in opened.slides:
        names = [child.tag.partition("}")[2] for child in one.element]
        assert names[:3] == ["cSld", "clrMapOvr", "AlternateContent"]
        assert set(names[3:]) <= {"timing"}
        (fade,) = one.element.findall("{*}AlternateContent/{*}Choice/{*}transition")
        assert {name.rpartition("}")[2]: value for name, value in fade.attrib.items()} == {"spd": "fast", "dur": "400"}
