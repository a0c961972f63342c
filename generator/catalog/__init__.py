"""The catalogue: YAML files read into one frozen model, every fault a finding with its position."""
