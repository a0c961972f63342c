"""A product's spec from its general pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from generator.transcribe.blocks import Page
from generator.transcribe.product import enums as enum_lists
from generator.transcribe.product import errors as error_codes
from generator.transcribe.product import limits as budgets
from generator.transcribe.product import servers as addresses
from generator.transcribe.product import signing as signatures
from generator.transcribe.product.account import Account, Finding, Spec
from generator.transcribe.products import PRODUCTS, Choice, Product

Pages = Mapping[str, tuple[Page, ...]]


@dataclass(frozen=True, slots=True)
class ProductFacts:
    """What the general pages of a product say.

    `spec` is a `product.yaml` as data; `lines` tell where its facts stand (path → page, language, line); `findings` are
    the lines that are in no fact; `messages` are the sentences below each error code, which the spec leaves out.
    """

    spec: Spec
    lines: Mapping[str, tuple[str, str, int]]
    findings: tuple[Finding, ...]
    disagreements: tuple[Spec, ...]
    enum_links: enum_lists.Links
    messages: Mapping[int, tuple[str, ...]]


def product(of: Product, pages: Pages, tags: Collection[str] = ()) -> ProductFacts:
    """The facts of a product. `pages` are all pages at hand, by identity; `tags` the security tags of its endpoints."""
    account = Account()
    general, errors, enums = (_choose(choices, pages) for choices in (of.general, of.errors, of.enums))
    values, links = enum_lists.enums(enums, account)
    parts: Spec = {
        "title": of.title,
        "servers": addresses.servers(general, account),
        "security": signatures.security(general, _others(of, pages), tags, account),
        "signing": signatures.signing(general, account),
        "limits": budgets.limits(general, enums, of.budgets, account),
        "errors": error_codes.errors(errors, account),
        "enums": values,
        "source": _source({**general, **errors, **enums}, account),
    }
    _missing(of, general, errors, parts, account)
    for tag in signatures.unknown_tags(parts, tags):
        account.findings.append(Finding(of.folder, "", "en", 1, "heading", "tag-without-meaning", tag))
    for tag in (
        tag for tag in parts["security"] if account.lines.get(f"security.{tag}", ("",))[0] not in ("", *general)
    ):
        page, lang, line = account.lines[f"security.{tag}"]
        account.findings.append(Finding(page, "", lang, line, "row", "tag-of-other-products", tag))
    return ProductFacts(
        {key: value for key, value in parts.items() if value or key == "servers"},
        account.lines,
        tuple(account.findings),
        tuple(account.disagreements),
        links,
        error_codes.messages(errors),
    )


def _choose(choices: tuple[Choice, ...], pages: Pages) -> dict[str, tuple[Page, ...]]:
    """The pages to read: of each choice, the first set of which one is at hand."""
    found: dict[str, tuple[Page, ...]] = {}
    for choice in choices:
        for identities in choice:
            if at_hand := {identity: pages[identity] for identity in identities if pages.get(identity)}:
                found |= at_hand
                break
    # A page without anchors of its own is the page under whose identity it is given.
    return {key: tuple(replace(page, identity=key) for page in group) for key, group in found.items()}


def _others(of: Product, pages: Pages) -> Pages:
    """The general pages of all other products."""
    return {key: group for each in PRODUCTS if each != of for key, group in _choose(each.general, pages).items()}


def _source(pages: Pages, account: Account) -> list[Spec]:
    sources = []
    for identity, group in pages.items():
        days = sorted(page.updated for page in group if page.updated)
        if not days:
            account.finding(group[0], 1, "paragraph", "page-without-day", identity)
            continue
        source: Spec = {"page": identity, "updated": days[0]}
        langs = [lang for lang in ("en", "zh") if any(page.lang == lang for page in group)]
        sources.append(source if langs == ["en", "zh"] else source | {"langs": langs})
    return sources


def _missing(of: Product, general: Pages, errors: Pages, parts: Spec, account: Account) -> None:
    """What a product needs and no page at hand says; its folder stands for the page."""
    said = [
        ("no-general-page", not general),
        ("no-error-page", not errors),
        ("no-server", not parts["servers"]),
        ("no-limits", not parts["limits"]),
    ]
    for rule, missing in said:
        if missing:
            account.findings.append(Finding(of.folder, "", "en", 1, "paragraph", rule, of.title))
