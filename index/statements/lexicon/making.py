"""What one does with a text that is one's own: who sends a letter says what stands in it, who gets one does not."""

from __future__ import annotations

from index.statements.lexicon.irregular import forms
from index.statements.lexicon.words import words

_MAKES = """
    write issue send publish release sign draft post file submit deliver give make circulate pen author produce
    present table address dispatch hold distribute prepare compose compile record leave email text tweet fax mail
    co-author co-sign broadcast air print put launch run offer provide pass adopt
    begin start open end close conclude finish
"""
MAKES = frozenset(form for verb in words(_MAKES) for form in (verb, *forms(verb)))
"""Every form of a verb whose subject speaks through its object: "issued a statement saying that …"."""

THROUGH = words("in with through via by")
"""Before a text: "replied with a statement saying that …"."""
