"""Documentation pages into specs: page → blocks → facts → spec. One reader per layout, one vocabulary of facts."""
