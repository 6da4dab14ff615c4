"""Words for any text field: controls, marks of direction, markup, formulas, links, terms, very long ones, scripts."""

from __future__ import annotations

CHARACTERS = (
    "\x07bell",
    "\x00",
    "\x1b[31mred\x1b[0m",
    "\x0bdown\x0cpage\x1cfile",
    "\x7fdelete",
    "\x9bcontrol\x80",
    "\x85",
    "\u2028line\u2029",
    "tab\tbed",
    "\u202eright to left\u202c",
    "\u2066kept\u2069 apart\u202d",
    "zero\u200bwidth\ufeff",
    "\ufeffa mark first",
    "soft\u00adhyphen, joiner\u200d and\u2060 more",
    "non\u00a0breaking",
    "\ud83d",
    "half \udc00 a pair",
    "\ufffe",
    "\ufdd0 kept free \U0001ffff",
    "\ufffd lost before",
    "\ue000 private",
)
"""What is no letter."""

SCRIPTS = (
    "\u0e01\u0e33 ไทย 漢字 עברית العربية 👩‍👩‍👧 ﷽",
    "ไทย",
    "漢字かな 한국어",
    "עברית",
    "العربية",
    "👩‍👩‍👧 🏳️‍🌈 1️⃣ 🇪🇸",
    "Z̸̡̧̛͖͚̯̖̙̙͖͙a̶̛̺͔l̷̢̧g̵̨o",
    "e" + "\u0301" * 300,
    "\u0301first",
    "𝕱𝖆𝖓𝖈𝖞 ﬁne Ⅷ",
    "Zoe\u0308, Łukasz, Đorđe, ﬀ, ß, İstanbul",
)
"""Letters that many faces lack."""

MARKUP = (
    "<script>alert(1)</script> & <b>",
    "<img src='file:///etc/passwd'/>",
    "<b>bold</b> &amp; &#7; &#x0; &nbsp; &bogus;",
    "]]> <![CDATA[ x",
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
    "<!-- not closed",
    "</para><para><onDraw name=x/>",
    "_x0007_ and _x005F_",
    "(a) \\( \\) ) endobj %PDF",
)
"""What programs that write XML or PDF could take for their own."""

LINKS = (
    "[here](javascript:alert(1)) [there](file:///etc/passwd)",
    "[data](data:text/html,hi) [with blanks](http://a b.org) [x](HTTP://a)",
    '[good](https://example.org/a?b=c&d="e"<f>) [mail](mailto:a@example.org)',
    "[bad](https://[::1) [worse](http://%zz\\x) [none](https://)",
    "[x](",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://exa mple.org",
)
"""What could lead somewhere."""

FORMULAS = (
    '=HYPERLINK("http://x","y")',
    "@SUM(A1)",
    "+1",
    "+1-2",
    "-1+1|cmd",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    '"=1+1',
    "＝1+1",
    "\u200b=1+1",
)
"""What a spreadsheet could take for a calculation."""

SIGNS = (
    "{partner} {partnr} {{ }} {0} {{{{",
    "{partner}",
    "{unknown}",
    "{{",
    "}",
    "%s %n %(x)s ${x}",
    "%d$HOME`id`$(id);",
    "____________",
    "____",
    "*",
    "**",
    "*a **b* c**",
    "\\*",
    "\\",
    "|",
    " | | ",
    "- - -",
    "- a | b: c, d; e",
    "1. 1. 1.",
    "Sam: ",
    ": x",
    ": ",
    ",",
    ",,,",
    "...",
    "!?",
    "  ",
    "\u00a0\u3000",
    "#",
    "# comment",
    "'",
    '"',
    "'\"",
    "`",
    "?",
    "[",
    "{",
    "&a",
    "!!python/name:os.system",
)
"""Punctuation: that of the language itself, of YAML, of shells."""

LONG = (
    "a" * 1_900,
    "a" * 3_000,
    "word " * 400,
    "Donaudampfschiff" * 5,
    "a/b" * 200,
    "\u00a0".join(["tied"] * 120),
)
"""More than fits."""

NAMES = (
    "NUL",
    "CON",
    "CON.yaml",
    "../../etc/passwd",
    "../x",
    "C:\\Windows",
    "\\\\server\\share",
    "/",
    "ends with a dot.",
    "..",
)
"""What a system could take for a file."""

VALUES = (
    "null",
    "~",
    "yes",
    "0",
    "-1",
    "1e999",
    "9" * 50,
    ".inf",
    "2026-13-45",
    "25:99",
)
"""What YAML could take for something else than text."""

NAUGHTY = (*CHARACTERS, *SCRIPTS, *MARKUP, *LINKS, *FORMULAS, *SIGNS, *LONG, *NAMES, *VALUES)
