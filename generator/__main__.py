"""`python -m generator`: the same as the console script `specwright`."""

import sys

from generator.cli import main

sys.exit(main())
