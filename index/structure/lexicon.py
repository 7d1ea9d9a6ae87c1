"""General words of pages and reports by which what is not prose is known (English first, other languages added)."""

from __future__ import annotations

import re


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


SOCIAL = _any(
    r"(?:share|tweet|like|follow|email|e-mail|print|copy link|save|bookmark|pin|send|mail|teilen|drucken|partager|"
    r"imprimer|compartir)(?: (?:this|us|on|to|via|by|it|article|page|story|post|now|with|a friend|auf|sur|en|\W|"
    r"facebook|"
    r"twitter|x|linkedin|whatsapp|telegram|reddit|email|e-mail))*",
    r"(?:(?:on|via|auf)?\s*(?:facebook|twitter|x|linkedin|reddit|pocket|whatsapp|telegram|instagram|youtube|"
    r"tiktok|weibo|wechat|"
    r"pinterest|tumblr|flipboard|rss|mastodon|bluesky|threads|vk|vkontakte|odnoklassniki|email|e-mail|mail|print|pdf|"
    r"line|messenger|share|google\+|livejournal|skype|viber)[\s,|/·•]*)+",
    r"(?:download|view|get|read)(?: the| this| as)? (?:pdf|full report|report|print version|epub)",
    r"print this (?:post|page|article)",
    r"\d+ (?:shares|comments|likes|views|kommentare)",
)
_PIECES = (
    r"(?:news|stor(?:y|ies)|articles?|posts?|reading|reads|content|topics?|coverage|publications?|commentar(?:y|"
    r"ies)|analysis|"
    r"videos?|reports?|issues?|essays?|research)"
)
RELATED = _any(
    rf"(?:recent |our )?related(?: {_PIECES}| posts| links| items| topics)*(?: (?:and|&) \w+)?",
    rf"(?:recent|latest|more|most|top|trending|popular|recommended|further|similar|other|suggested|"
    rf"editors?['’]?s? picks?)"
    rf"(?: (?:read|popular|recent|viewed|shared|related|on|in|this|the|from|by|for|you))*(?: {_PIECES})(?: (?:on|"
    rf"in|from|by) .{{2,40}})?",
    r"most (?:read|popular|viewed|shared)|trending|recommended(?: for you)?|more (?:from|by) .{2,40}|more on "
    r"this(?: topic)?",
    r"(?:read|see) (?:more|also|next)(?:\W.*)?|what (?:other people are|we are|\w+) read(?:ing|s)?|"
    r"you (?:may|might) also (?:like|be interested in).*|don['’]t miss|up next|mehr lesen\W.*",
    r"(?:auch interessant|weiterlesen|lesen sie (?:auch|mehr)|lies auch|mehr (?:zum thema|lesen|aus|zu|"
    r"von))\b.{0,60}",
    r"(?:das|diese?[rs]?) (?:\w+ )?(?:könnten? (?:sie|dich|euch|ihnen)|interessier(?:t|en)).{0,40}",
    r"(?:weitere|aktuelle(?:ste)?|neue(?:ste)?|ähnliche|beliebte(?:ste)?|passende|verwandte|meistgelesene|alle|"
    r"entdecke weitere) "
    r"(?:\w*(?:artikel|beiträge|berichte|themen|meldungen|nachrichten|news|tipps|geschichten|storys|posts|"
    r"inhalte))\b.{0,30}",
    r"(?:à lire (?:aussi|également)|lire aussi|vous aimerez aussi|sur le même (?:sujet|thème)|les plus lus|voir "
    r"aussi)\b.{0,60}",
    r"articles? (?:liés|similaires|récents|recommandés)|(?:le|te) puede interesar.{0,60}|(?:lea|lee|vea) "
    r"también\b.{0,60}",
    r"(?:noticias|notas|artículos) relacionad[ao]s|relacionad[ao]s|(?:leia|veja) também\b.{0,60}|notícias "
    r"relacionadas|leggi anche\b.{0,60}",
    r"(?:potrebbe|potrebbero) interessarti.{0,30}|articoli correlati|lees ook\b.{0,60}|gerelateerde (?:artikelen|"
    r"berichten)",
    r"(?:zobacz|czytaj|przeczytaj) (?:także|też|również|więcej)\b.{0,60}|читайте также.{0,60}|по теме|похожие "
    r"(?:статьи|материалы)",
    r"相关(?:文章|阅读|新闻|推荐)|推荐阅读|延伸阅读|関連(?:記事|リンク)|관련 ?(?:기사|뉴스)",
)
COMMENTS = _any(
    r"(?:\d+|no|leave a|post a|add a|join the|view all|show)?\s*(?:comments?|responses?|repl(?:y|ies)|"
    r"conversation|discussion|kommentare?|"
    r"reader comments|commentaires|comentarios)(?: \(\d+\))?",
    r"(?:leave|post|write|add) (?:a|your) (?:comment|reply)|cancel reply|(?:einen )?kommentar (?:schreiben|"
    r"hinterlassen)|"
    r"laisser un commentaire|发表评论|网友评论",
)
READERS = _any(
    r"(?:\d+|no) (?:comments?|responses?|replies|kommentare?|commentaires|comentarios)(?: \(\d+\))?",
    r"comments? \(\d+\)|(?:leave|post|write|add) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|"
    r"reader comments|kommentar (?:schreiben|hinterlassen)|laisser un commentaire|发表评论|网友评论",
)
FORM = _any(
    r"(?:your )?e-?mail(?: address)?(?: will not be published.*| is never shared.*)?\s*\*?",
    r"required fields are marked.*|fields marked .* required.*",
    r"(?:first |last |full |your |user)?name(?: \(required\))?\s*\*?|(?:comment|address|website|url|phone|"
    r"subject|message|password|"
    r"username|country|organi[sz]ation)\s*\*?:?",
    r"notify me of .*|save my name.*|remember me|log ?in.*|log ?out|sign (?:in|up|out).{0,80}|register.{0,40}|"
    r"search.{0,30}|submit.{0,20}|"
    r"subscribe.{0,60}|unsubscribe.{0,40}|enter (?:your |an? )?e-?mail.*|post comment|send|go|close|menu|next|"
    r"previous|prev|back|"
    r"back to top|top|skip to .*|toggle .*|show (?:more|less|all)|load more|view (?:all|more|full|profile|"
    r"comments).{0,30}|click here.*|"
    r"newsletter.{0,40}|cookie (?:settings|policy|preferences)|accept(?: all)?(?: cookies)?|continue "
    r"reading.{0,30}|advertisement|anzeige|"
    r"sponsored.{0,30}|loading.{0,5}|donate.{0,40}|contribute.{0,40}|follow us.{0,30}|support (?:us|our).{0,40}|"
    r"contact(?: us)?|"
    r"home|about(?: us)?|links|tags?:?.{0,60}|topics?:?|categories:?.{0,40}|archives?|sitemap|impressum|"
    r"datenschutz.{0,20}|quarterly|editorials|features|"
    r"article browser",
    r"this site is protected by .*|this (?:site|website) uses .*|by (?:submitting|continuing|clicking|"
    r"subscribing|signing).*|"
    r"enter an e-mail address .*",
)
LEGAL = (
    _any(r"\ball rights reserved\b"),
    _any(r"(?:^|\s)(?:copyright|©|\(c\))\s*(?:©|\(c\)|\d{4}|by )", r"^\W*©", r"\bprotected by copyright"),
    _any(
        r"\b(?:views?|opinions?|positions?|articles?|content|publication|information|commentar(?:y|ies)|paper|"
        r"brief|report)\b"
        r".{0,160}\b(?:do|does) not (?:necessarily )?(?:reflect|represent)\b"
    ),
    _any(
        r"\b(?:represent|express|reflect)s? (?:(?:solely |only )?the )?(?:views|opinions?) of (?:the|its|their) "
        r"(?:respective "
        r")?(?:author|contributor)"
    ),
    _any(
        r"\b(?:views|opinions) (?:expressed|and opinions|presented|stated)\b.{0,120}\b(?:author|own|those of|"
        r"represent opinions|not )",
        r"\bdie (?:hier )?(?:geäußerten|vertretenen) (?:meinungen|ansichten)\b",
    ),
    _any(
        r"\bnot (?:intended |meant )?(?:to (?:constitute|be)|as) .{0,40}\b(?:advice|recommendation|offer)\b",
        r"\b(?:for )?(?:general )?(?:background|information(?:al)?) (?:research |purposes )?(?:only|and is not)\b",
    ),
    _any(r"\bno guarantees?\b.{0,60}\baccuracy", r"\bdisclaims? (?:all|any) (?:liability|warrant)"),
    _any(r"\bmay not (?:be )?(?:reproduced?|copied|redistributed?|copy)\b"),
    _any(
        r"\b(?:licensed|published|available|released) under (?:a |the |an )?(?:creative commons|cc[ -]by|open "
        r"government)",
        r"\bcreative commons\b.{0,80}\b(?:licen[cs]e|attribution)",
    ),
    _any(
        r"\bthis (?:is an?|article|text|translation|version).{0,40}\b(?:machine|automatic(?:ally)?)[ -]translat",
        r"\bmachine[ -]translated (?:version|from)\b",
        r"^\W*(?:editor['’]?s? |translator['’]?s? )?note\W.{0,40}\btranslat",
    ),
    _any(r"\b(?:photo|picture|image)s? (?:credits?|copyrights?)\s*:"),
)
# Calls to the reader, as they stand under a text.
APPEAL = re.compile(
    r"(?:(?:please |you can |to )?(?:subscribe|sign up|follow (?:us|me|him|her|them|the|@|\w+ on)|download|register|"
    r"join (?:us|our)|"
    r"get (?:the|our|more|all)|stay (?:up|in|tuned)|share your|submit|send (?:us|your)|email us|e-mail us|write to us|"
    r"contact|support (?:us|our)|donate|click here|for (?:the latest|more)|read more|find out more|learn more|"
    r"have (?:a|an) (?:tip|opinion|question)|do you (?:want|have)|want (?:to|more)|we want to hear|like (?:this|what)|"
    r"if you (?:liked|enjoyed|would like)|abonnieren|folgen sie|melden sie sich|suscr[ií]b|s[ií]ga|"
    r"puede escribir|abonnez|suivez))\b.{0,200}?(?:newsletter|twitter|facebook|instagram|linkedin|youtube|whatsapp|"
    r"telegram|podcast|\bapps?\b|inbox|e-?mails?\b|updates?\b|edition|letters?\b|comments?\b|stories|\bnews\b|here\b|@|membership|"
    r"subscri|abonn|hier\b)",
    re.IGNORECASE | re.DOTALL,
)
LICENCE = _any(
    r"\ball rights reserved\b|^\W*©|^\W*(?:copyright|\(c\)|\(cc\))\s*(?:©|\(c\))?\s*\d{4}|"
    r"\bcreative commons\b.{0,40}\blicen[cs]e|\bCC[ -]BY(?:-[A-Z]{2})*\b(?: \d\.\d)?|\battribution(?:-\w+)* \d\.\d\b"
)
CAPTION = _any(
    r"(?:figure|fig\.|table|chart|graph|map|box|exhibit|photo|image|picture|abbildung|abb\.|tabelle|foto|bild|"
    r"source|sources|quelle|図|表|图)\s*"
    r"(?:\d+[\w.-]*)?\s*[:.,|–-]\s*\S.{0,240}",
    r"(?:photo|image|picture|foto|credit|illustration)(?: (?:by|credit|courtesy|via|source))?\s*[:/].{0,160}",
    r".{0,200}(?:©|\(photo(?: by)?[: ]|/\s?(?:reuters|ap|afp|getty images|bloomberg|tass|xinhua)\b).{0,100}",
)
ABOUT = _any(
    r"about (?:this |the |our )?(?:\w+ )?(?:series|report|institute|program(?:me)?|publication|project|center|"
    r"centre|foundation|us|"
    r"council|initiative|organi[sz]ation|journal|newsletter|magazine)|about|members|staff|team|our team|masthead|"
    r"imprint|impressum|"
    r"editorial (?:board|team)|board(?: of (?:directors|trustees|advisors))?|contributors|editors|contact(?: us| "
    r"information)?|"
    r"acknowledge?ments?|publications|recent publications|sign up.*|newsletter",
)
AUTHORS = _any(
    r"about the (?:authors?|contributors?|editors?|writers?|speakers?)|the authors?|author bios?|über (?:den "
    r"autor|die autor(?:in|en))|zum autor|zur autorin|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|作者简介"
)
NOTES = _any(
    r"(?:end|foot)?notes?|references|bibliography|works cited|sources|anmerkungen|fußnoten|literatur|notes and "
    r"references|参考文献|注释|註釋|notes de bas de page|notas"
)
CONTENTS = _any(
    r"(?:table of )?contents|in this (?:issue|report|section)|inhalt(?:sverzeichnis)?|sommaire|índice|目录|目次|list "
    r"of (?:figures|tables|abbreviations)"
)
OPENERS = frozenset(
    "introduction foreword preface editorial prologue afterword editor's note vorwort einleitung".split()
)

ABOUT_TEXT = _any(
    r"^our mission is\b|\b(?:is|are) (?:an? )?(?:[\w-]+,? (?:and )?){0,5}(?:think[ -]tank|non-?profit|research "
    r"institut(?:e|ion)|"
    r"publication|newsletter|magazine|journal)\b(?! (?:that|which) (?:says|argues))",
    r"\b(?:is|are) funded by\b|\bpublished (?:weekly|monthly|quarterly|daily|twice)\b",
)


def is_legal(text: str) -> bool:
    """Whether a text is a legal notice: one sign is enough for a short one, a paragraph has to show two."""
    signs = sum(p.search(text) is not None for p in LEGAL)
    return signs >= (1 if len(text) < 350 else 2)


def whole(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern is the whole of a line, its outer punctuation left out."""
    return pattern.fullmatch(text.strip(" \t:*#|·•»«›‹>-–—…_.!?")) is not None
