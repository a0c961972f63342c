"""Sentences whose limits bind something else than the request, and their neighbours that do bind it."""

from __future__ import annotations

import time

import pytest

from generator.transcribe.facts.constraints import read_sentence
from generator.transcribe.facts.reading import Known
from generator.transcribe.facts.rules.circumstances import kind

PARAMS = {
    "coin": {"type": "STRING"},
    "size": {"type": "DECIMAL"},
    "startTime": {"type": "LONG"},
    "endTime": {"type": "LONG"},
    "limit": {"type": "INT"},
    "coinId": {"type": "LONG"},
    "label": {"type": "STRING"},
}


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("en", "Only hours (e.g. `1`, `7`)", "value_format"),
        ("zh", "仅小时（例如 `1`，`7`）", "value_format"),
        ("en", "Window size units cannot be combined", "value_format"),
        ("zh", "窗口 size 单位不能合并", "value_format"),
        ("en", "means that the parameters of coins do not meet our requirements:", "error_meaning"),
        ("en", "If the token is invalid, an error -17 will be returned", "error_meaning"),
        ("en", "The performance for melting (one or many) is always better when only `coinId` is sent", "performance"),
        ("zh", "当仅发送 `coinId` 时,熔化总是更快", "performance"),
        ("zh", "发送 `label` 或同时发送 `coinId` + `label` 会稍慢", "performance"),
        ("en", "This is required to ensure data accuracy", "data_correctness"),
        ("zh", "这是确保数据正确性必须的", "data_correctness"),
        ("en", "Sub account should be enable `mint` before its switch being enabled", "precondition"),
        ("en", "Account must have no liability", "precondition"),
        ("zh", "账户不能有负债", "precondition"),
        ("en", "The following conditions must be met", "precondition"),
        ("zh", "请注意，操作前需满足以下条件：", "precondition"),
        ("en", "Total Algo open orders max allowed: `7` orders", "account_limit"),
        ("zh", "每个交易对 7 小时内只能停用一次", "account_limit"),
        ("en", "Monthly creation volume: 7,000 COINS / month / account", "account_limit"),
        ("en", "Return up to 70 records per request", "answer_size"),
        ("en", "This request returns limited market depth", "answer_size"),
        ("zh", "默认返回 startTime 和 endTime 之间最接近 startTime的 limit 条数据:", "answer_size"),
        ("en", "If not defined for both fromCoin and toCoin, only partial pairs will be returned", "answer_holds"),
        ("zh", "如果金与银只填写了一个，将会返回部分硬币", "answer_holds"),
        ("en", "Only support on COIN-M Contracts", "applies_to"),
        ("en", "Each account is counted once only", "statistics"),
        ("zh", "窗口大小精度限制为1分钟", "statistics"),
        ("en", "Weighs and validates a coin but does not send it into the furnace", "trial"),
        ("en", "You need to query the shape of the pending order again once the metal is cold", "order_list"),
        ("zh", "这台压机只能撤消硬币列表中的单个订单，但金币会全部熔化", "order_list"),
        ("en", "Both legs must have the same quantity", "one_for_both"),
        ("zh", "两个 legs 必须有同样的数量", "one_for_both"),
        ("zh", "两条腿的数量必须相同。", "one_for_both"),
        ("zh", "下载链接有效期：7小时", "lifetime"),
        ("zh", "有效期延长至本次调用后7分钟", "lifetime"),
        ("en", "It should be called repeatedly as heartbeats", "heartbeat"),
        ("en", "Only one API key can be authenticated", "session"),
        ("zh", "注意，只能认证一个API密钥", "session"),
        ("en", "Submit questionnaire for halls that require papers", "purpose"),
        ("zh", "对所需的硬币发送获取报价请求", "purpose"),
        ("zh", "支持以下间隔:", "list_heading"),
        ("zh", "请注意，不携带coin参数会返回全部硬币，不仅数据庞大，而且权重极高", "weight_caution"),
        ("zh", "当新订单的`coin` 或 `size`不满足熔炉MELT_FILTER限制，修改会被拒绝，硬币原样不动", "filters"),
        ("zh", "如果需要历史熔化数据，只能使用 data.mint.example", "elsewhere"),
    ],
)
def test_what_a_sentence_limits_instead(lang: str, text: str, rule: str) -> None:
    reading = read_sentence(text, Known(lang, PARAMS))
    assert (reading.verdict, reading.rule) == ("prose", rule)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Only even hours may be sent"),
        ("en", "The size must be less than half of what the account holds"),
        ("en", "Account must send `coin` and something else"),
        ("en", "Return up to 70 records per request, `limit` must be even"),
        ("en", "Both legs must have the same quantity and an even one"),
        ("zh", "账户必须发送`coin`的反面"),
        ("zh", "该功能仅对发送`coin`的反面者开放"),
        ("zh", "`size`必须是反面"),
    ],
)
def test_what_may_limit_the_request_is_not_taken_for_a_circumstance(lang: str, text: str) -> None:
    assert read_sentence(text, Known(lang, PARAMS)).verdict == "unmodelled"


@pytest.mark.parametrize("text", ["only one of " * 60, "如果" * 300, "(" * 600, "the window used to compute " * 20])
def test_long_texts_take_no_time(text: str) -> None:
    started = time.perf_counter()
    kind(text, text)
    assert time.perf_counter() - started < 0.2
