"""Texts that are harmful where they are taken for more than a text."""

from collections.abc import Mapping

MARK = "Zqx"
"""Is in every payload, and nowhere else."""
CALLS = '__import__("os").system("Zqx")'
PRODUCT = "8659"
"""What a template would make of the product in the payloads."""

PAYLOADS: Mapping[str, str] = {
    "quotes": f'Zqx""" """{CALLS}"""',
    "single quotes": f"Zqx'''+{CALLS}+'''",
    "one quote": f'Zqx");{CALLS}#',
    "quote at the end": 'Zqx"',
    "quotes at the end": 'Zqx""',
    "quotes at the start": '"""Zqx',
    "backslash at the end": "Zqx\\",
    "backslashes": f'Zqx\\" \\\\" \\\\\\"""{CALLS}',
    "escapes": "Zqx \\x22 \\N{QUOTATION MARK} \\u0022 \\101 \\",
    "line feed": f"Zqx\n{CALLS}\nZqx = 1\n",
    "carriage return": f"Zqx\r{CALLS}\r\nZqx = 1\r",
    "odd line ends": "Zqx".join(f"\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029{CALLS}"),
    "expression of a template": "Zqx {{ 1237*7 }} {{ view.package }} ${{ 1237*7 }}",
    "statement of a template": "Zqx {% raw %} {% for x in y %} {%- endraw -%}",
    "comment of a template": "Zqx {# {{ 1237*7 }} #} {#- -#}",
    "comment": f"Zqx # type: ignore\n# Zqx noqa\n#!{CALLS}",
    "interpolation": "Zqx %s %(x)s {0} {x!r} $x ${x} $(id) `id` f'{1237*7}'",
    "bidirectional": "Zqx\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e",
    "zero width": "Zqx\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u061c",
    "tags and fillers": "Zqx\U000e0041\U000e007f\ufff9\ufffb\u3000\u00a0\ue000\uffff",
    "controls": "Zqx" + "".join(map(chr, [*range(32), *range(127, 160)])),
    "path": "../../Zqx/../../../etc/passwd\\..\\..\\C:\\Zqx",
    "absolute path": "/etc/Zqx",
    "path of Windows": "C:\\Windows\\Zqx",
    "device": "CON.Zqx",
    "script": "Zqx</script><script>alert(1)</script>",
    "image": "Zqx <img src=x onerror=alert(1)> <svg/onload=alert(1)>",
    "code in code": "Zqx `<b>` ``<b>`<b>`` \\`<b>\\` `\n<b>`",
    "link": "Zqx](javascript:alert(1)) [Zqx](javascript:alert(1)) ![Zqx](x:Zqx)",
    "reference": "Zqx\n\n[Zqx]: javascript:alert(1)\n\n[Zqx][Zqx] <javascript:Zqx>",
    "comment of markup": "Zqx <!-- --> <!-- Zqx --> <![CDATA[ ]]> <? ?>",
    "fence": f"Zqx\n```\n```python\n{CALLS}\n```\n~~~\nZqx\n~~~\n````",
    "heading": "Zqx\n# Zqx\nZqx\n===\nZqx\n---\nZqx\n-\n- # Zqx\n- - ---",
    "table": "Zqx | a \\| b \\\\| c ||\n|---|---|\n| Zqx | b |\n\n| Zqx",
    "front matter": "---\ntitle: Zqx\n---\n...\nZqx: !!python/object/apply:os.system",
    "toml": f"Zqx\"\n[tool.Zqx]\nx = '''Zqx'''\n\"\"\"{CALLS}",
    "entities": "Zqx &lt;script&gt; &#60;script&#62; &quot;&quot;&quot; &#x0a;",
    "other scripts": "Zqx ﬁﬀ ①Ⅷ 名前 İıßẞ ⅐ ª \U0001d41a é e\u0301 \u0345",
    "keywords": "Zqx None True class import",
    "dunder": "__class__Zqx__",
    "nothing visible": "\u200bZqx\u200b",
}

TOGETHER = "\n".join(PAYLOADS.values()) + '\n"""\\'
"""All at once, with what does most harm at the end."""
