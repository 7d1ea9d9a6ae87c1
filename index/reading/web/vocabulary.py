"""Words that page makers use in tags, roles, classes and ids for what is not the article."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


BY_TAG = {
    "nav": "navigation", "aside": "aside", "footer": "footer", "form": "form", "button": "form", "select": "form",
    "input": "form", "textarea": "form", "dialog": "form", "figcaption": "caption", "menu": "navigation",
}  # fmt: skip
BY_ROLE = {
    "navigation": "navigation", "banner": "header", "contentinfo": "footer", "complementary": "aside",
    "search": "form", "menu": "navigation", "menubar": "navigation", "dialog": "form", "alertdialog": "form",
    "toolbar": "share", "doc-toc": "contents",
}  # fmt: skip

# Parts of class names and ids, between hyphens, underscores and changes of case.
BY_WORD = {
    "navigation": _words(
        "nav navbar navigation navigator menu submenu menubar breadcrumb breadcrumbs crumbs topbar topline pagination "
        "pager skip skiplink skiplinks sitemap dropdown taxonomy offcanvas hamburger megamenu languages disambiguation "
        "toolbar tools"
    ),
    "header": ["masthead", "banner", "siteheader"],
    "footer": ["footer", "foot", "colophon", "copyright", "legal", "imprint", "license", "licence"],
    "aside": _words(
        "sidebar aside widget widgets rail promo promos promotion advert adverts advertisement advertising ads adbox "
        "sponsor sponsored sponsors teaser teasers newsletter subscribe subscription subscriptions signup paywall "
        "cookie cookies consent gdpr popup modal overlay toast donate donation headlines infobar marketing ticker "
        "affiliate noprint notforprint werbung anzeige publicidad"
    ),
    "share": _words("share shares sharing sharebar sharedaddy social socials addtoany addthis"),
    "comments": _words(
        "comments comment commentlist commenting disqus respond reply replies discussion kommentare comentarios "
        "commentaires"
    ),
    "related": _words(
        "related recommended recommendations recirculation recirc trending popular mostread outbrain taboola readnext "
        "upnext similar latest suggestions suggested relacionadas relacionados relacionado verwandt linkbox linklist"
    ),
    "tags": _words("tags taglist tagcloud keywords categories topics"),
    "caption": ["caption", "captions", "imagecredit", "photocredit"],
    "credit": ["credit", "credits"],
}  # fmt: skip
# Pairs of neighbouring parts that mean something no single part does.
BY_PAIR = {
    ("read", "more"): "related", ("most", "read"): "related", ("see", "also"): "related", ("more", "from"): "related",
    ("you", "may"): "related", ("up", "next"): "related", ("pull", "quote"): "pull quote",
    ("site", "header"): "header", ("page", "header"): "header", ("global", "header"): "header",
    ("site", "info"): "footer", ("back", "top"): "navigation", ("skip", "link"): "navigation",
    ("table", "contents"): "contents", ("author", "bio"): "bio", ("about", "author"): "bio", ("post", "tags"): "tags",
    ("contact", "form"): "form", ("email", "form"): "form", ("no", "print"): "aside", ("print", "none"): "aside",
    ("author", "box"): "bio", ("author", "description"): "bio", ("author", "card"): "bio", ("rec", "posts"): "related",
    ("more", "posts"): "related", ("more", "articles"): "related", ("more", "stories"): "related",
    ("more", "news"): "related", ("sr", "only"): "hidden", ("visually", "hidden"): "hidden",
    ("screen", "reader"): "hidden",
}  # fmt: skip
# Names that say an element is the text itself, whatever else it is called.
CONTENT = frozenset(
    ("entry", "entry-content", "article-body", "articlebody", "article-content", "post-content", "post-body",
     "story-body", "content-body", "main-content")
)  # fmt: skip
# The same in two parts, with a word for a frame behind them.
BODIES = frozenset((a, b) for a in _words("article entry post story content news") for b in _words("body content text"))
FRAMES = frozenset(_words("block wrapper wrap container inner main module component box field"))
# Names that tell of a post's subject or of the tool that made the page.
SUBJECT_PREFIXES = ("category-", "tag-", "type-", "status-", "format-", "elementor", "postid-", "has-", "is-")
# Called so, an element is noise only if it leads elsewhere: a lede is a teaser too.
LINKING = frozenset({"teaser", "teasers", "headlines", "latest"})
# Boxes of a picture: what little text they hold is its caption.
PICTURES = frozenset(_words("media photo photos image images picture pictures gallery slideshow video player figure"))
PULL_QUOTES = frozenset({"pullquote", "pullquotes"})
BIOS = frozenset({"bio", "biography", "authorbio", "byline-bio"})
# Outside the article these still belong to it.
HEAD_WORDS = frozenset(
    _words(
        "title headline heading byline author authors date published pubdate dateline dek subtitle standfirst lead "
        "lede timestamp entry post article meta postmeta info credit published-date"
    )
)
WORD_KINDS = {word: kind for kind, words in BY_WORD.items() for word in words} | {
    **dict.fromkeys(PULL_QUOTES, "pull quote"),
    **dict.fromkeys(BIOS, "bio"),
}
# What stays noise though it holds much prose.
STRONG = frozenset({"comments", "related", "navigation", "footer", "form", "share", "tags"})

BLOCKS = frozenset(
    _words(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
        "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody "
        "td tfoot th thead tr ul caption search"
    )
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
