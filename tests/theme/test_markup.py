"""XML that is written as text says what it would say if it were made of elements one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workshop_kit.theme.ooxml import NAMESPACES, element, serialized

xml_text = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n\r &<>\"'")
)


@given(xml_text.filter(str.strip), xml_text)
def test_text_and_attributes_come_back_as_they_were_written(text, value):
    made = element("a:r", element("a:t", text), name=value).parsed()
    assert (made.find("a:t", NAMESPACES).text, made.get("name")) == (text, value)


def test_a_space_alone_is_kept():
    assert element("a:r", element("a:t", " ")).parsed().find("a:t", NAMESPACES).text == " "


def test_what_is_none_is_left_out_and_truth_is_a_number():
    made = element("a:rPr", None, b=True, i=False, sz=None, r__id="rId1").parsed()
    assert dict(made.attrib) == {"b": "1", "i": "0", f"{{{NAMESPACES['r']}}}id": "rId1"}
    assert len(made) == 0


def test_an_element_of_a_template_is_copied_in_and_stays_where_it_was():
    template = element("p:nvPr", element("p:ph", idx=1)).parsed()
    made = element("p:sp", template[0]).parsed()
    assert made.find("p:ph", NAMESPACES).get("idx") == "1"
    assert len(template) == 1


@pytest.mark.parametrize("prefix", ["p14", "adec"])
def test_a_namespace_from_abroad_is_declared_where_it_is_used(prefix):
    made = element("p:ext", element(f"{prefix}:thing")).parsed()
    assert made[0].tag == f"{{{NAMESPACES[prefix]}}}thing"


def test_a_part_is_well_formed_and_declares_each_namespace_once():
    part = serialized(element("p:sld", element("p:cSld", element("a:off", x=1))))
    assert etree.fromstring(part)[0][0].get("x") == "1"
    assert part.count(b"xmlns:a=") == 1
