"""What an update of the catalogue and of its package is made of: release, staging, proof, one commit of both."""
