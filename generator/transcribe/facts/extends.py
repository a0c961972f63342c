"""Parameters that a page takes from another endpoint: the words with which it refers to that endpoint."""

from __future__ import annotations

import re

_NAMED = r"`?(?P<{0}>(?:GET|POST|PUT|DELETE) /[\w./-]{{2,100}}|[a-z][A-Za-z]*(?:\.[A-Za-z]+)+)`?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"in addition to all (?:the )?parameters (?:accepted by|of) {_NAMED.format('a')}",
        rf"(?:has |having |with )?the same (?:request )?parameters (?:as|of) {_NAMED.format('b')}",
        rf"除了?\s*{_NAMED.format('c')}\s*(?:的|所支持的)?\s*所有参数",
        rf"(?:请求)?参数[与和同]\s*{_NAMED.format('d')}\s*(?:相同|一致)",
    )
)
_REST = re.compile(
    r"\s*(?:the following (?:optional )?parameters are also accepted|(?:之?外)?\s*[,，]?\s*(?:还"
    r"|也)?(?:可以)?(?:下面|以下|如下)?(?:可选)?参数也?(?:还)?(?:支持|可用|被支持|被?接受|有效))?\s*",
    re.IGNORECASE,
)


_RULES = re.compile(
    r"par[ae]m\w{0,2}ters? rules? (?:are|is) (?:the )?same (?:with|as) .{2,60}"
    r"|(?:具体)?订单条件规则[,，]?\s*与.{2,20}一致",
    re.IGNORECASE,
)


def rules(text: str) -> bool:
    """Whether the text says that the rules of another endpoint hold here too, which the format cannot."""
    return _RULES.fullmatch(text.strip(" .。:：")) is not None


def reference(text: str) -> str | None:
    """The endpoint whose parameters the text adds to: `POST /api/v3/order`, `order.place`; None if it names none."""
    for form in _FORMS:
        if match := form.search(text):
            return next(name for name in match.groups() if name)
    return None


def whole(text: str) -> bool:
    """Whether the text says no more than that."""
    for form in _FORMS:
        if match := form.search(text):
            before, after = text[: match.start()], text[match.end() :]
            return not before.strip(" ,.，。:：") and _REST.fullmatch(after.strip(" ,.，。:：\n")) is not None
    return False
