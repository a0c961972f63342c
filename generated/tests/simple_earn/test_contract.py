"""The contract of every endpoint of Simple Earn; the cases lie in `contract`, a file per endpoint."""

import pytest


@pytest.mark.of("forms")
def test_sends_exactly(contract, case, client):
    contract.sends(case, client)


@pytest.mark.of("violations")
def test_refuses_what_breaks_a_rule(contract, case, client):
    contract.refuses_broken_rules(case, client)


@pytest.mark.of("pairs")
def test_judges_as_the_exchange_does(contract, case, client):
    contract.agrees(case, client)


@pytest.mark.of("mandatory")
def test_refuses_what_lacks_a_mandatory_parameter(contract, case, client):
    contract.refuses_what_lacks(case, client)


@pytest.mark.of("wrong")
def test_refuses_a_wrong_value(contract, case, client):
    contract.refuses_wrong_values(case, client)


@pytest.mark.of("examples")
def test_decodes_the_documented_answer(contract, case, client):
    contract.decodes(case, client)


@pytest.mark.of("refusals")
def test_raises_the_documented_refusal(contract, case, client):
    contract.refuses_as_documented(case, client)


@pytest.mark.of("errors")
def test_raises_a_documented_error(contract, case, client):
    contract.raises(case, client)


@pytest.mark.of("forms")
def test_does_not_know_and_does_not_repeat(contract, case, client):
    contract.is_unknown(case, client)
