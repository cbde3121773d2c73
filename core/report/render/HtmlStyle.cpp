// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/HtmlStyle.h"

#include "core/base/CleanText.h"

#include <QRegularExpression>

namespace dueregard {

namespace {
const char *const screen = R"(
:root{color-scheme:light dark;--paper:#FFFFFF;--ink:#1A1F24;--quiet:#4D555C;--line:#D6D3CA;--edge:#73797F;--accent:#0B5A57;--soft:#E1EFED;--sunken:#F5F4F0;--warn:#7A4B00;--warn-soft:#FBF0D9;--focus:#0A5BD3}
@media (prefers-color-scheme:dark){:root{--paper:#14181B;--ink:#ECEBE6;--quiet:#B5BBC0;--line:#394147;--edge:#8C959C;--accent:#7AD0C6;--soft:#1C3634;--sunken:#1D2226;--warn:#F2C063;--warn-soft:#3B2E14;--focus:#8DB9FF}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:'Noto Sans','Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif;font-size:1.125rem;line-height:1.55;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption{white-space:pre-wrap;text-align:start}
ul,ol,dl,table,figure{white-space:normal}
.wrap{max-width:74rem;margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:-100rem;top:0;z-index:1;padding:.75rem 1.25rem;background:var(--accent);color:var(--paper);font-weight:700}
.skip:focus{left:0}
a{color:var(--accent);text-decoration:underline;text-underline-offset:.15em;text-decoration-thickness:max(1px,.06em)}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
main:focus{outline:none}
h1,h2,h3,h4,h5,h6{line-height:1.25;font-weight:700;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:2.25rem;margin:.25rem 0 1rem}
h2{font-size:1.75rem;margin-top:2.5em;padding-top:.75rem;border-top:3px solid var(--accent)}
h3{font-size:1.375rem}
h4{font-size:1.1875rem}
h5,h6{font-size:1.125rem;margin-top:1.5em}
p{margin:0 0 .9em}
.lead{font-size:1.25rem}
.note{color:var(--quiet);font-size:1rem}
.kicker{color:var(--accent);font-weight:700;margin:0 0 .25rem}
.marking{display:inline-block;border:2px solid var(--warn);background:var(--warn-soft);color:var(--warn);font-weight:700;padding:.25rem .75rem;margin:0 0 1rem}
.in1{margin-left:1.5rem}.in2{margin-left:3rem}.in3{margin-left:4.5rem}.in4{margin-left:6rem}.in5{margin-left:7.5rem}
em.whole{font-style:normal;font-weight:600}
.top{padding:2rem 0 1rem;border-top:.5rem solid var(--accent);background:var(--sunken)}
.page{padding-top:1.5rem;padding-bottom:3rem}
main section:first-child h2:first-child{margin-top:0}
nav h2{font-size:1.25rem;margin:0 0 .5rem;padding:0;border:0}
nav ul{list-style:none;margin:0;padding:0}
nav ul ul{padding-left:1rem}
nav li{white-space:normal;font-size:1rem}
nav a{display:block;padding:.3rem 0;min-height:1.75rem;line-height:1.35;text-decoration:none}
nav a:hover{text-decoration:underline}
nav ul ul a{color:var(--quiet)}
ul,ol{margin:0 0 .9em;padding-left:1.75rem}
li{margin:0 0 .35em}
li[dir]{list-style-position:inside}
li ul,li ol{margin:.35em 0 0}
.facts{margin:0 0 1.5rem;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:minmax(8rem,30%) minmax(0,1fr);gap:0 1.25rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
dt{font-weight:700}
dd{margin:0}
dd p,td p,th p{margin:0 0 .4em}
dd p:last-child,td p:last-child,th p:last-child{margin-bottom:0}
table{border-collapse:collapse;width:100%;margin:0 0 1.75rem;font-size:1rem;line-height:1.45}
caption{font-weight:700;font-size:1.0625rem;padding:0 0 .5rem}
th,td{padding:.5rem 1rem .5rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
thead th,thead td{border-bottom:2px solid var(--edge);vertical-align:bottom}
th,td{overflow-wrap:break-word}
.broken th,.broken td{overflow-wrap:anywhere;min-width:5rem}
.n{text-align:right;font-variant-numeric:tabular-nums}
.n:last-child{padding-right:.25rem}
.scroll{overflow-x:auto;margin:0 0 1.75rem}
.scroll table{margin:0}
.figures th,.figures td{min-width:3.5rem}
.figures tbody th{min-width:8rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0;margin:-1px}
.card{border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1.25rem;margin:0 0 2rem}
.card-title{margin-top:0}
.card .facts{margin-bottom:.9rem}
.callout{border-left:.5rem solid var(--accent);background:var(--soft);padding:1rem 1.25rem;margin:0 0 1.75rem}
.callout-title{font-weight:700}
.callout p:last-child{margin-bottom:0}
.callout .note{color:var(--ink)}
blockquote{margin:0 0 1rem;padding:0 0 0 1.25rem;border-left:4px solid var(--edge)}
blockquote p{margin:0}
figure{margin:0 0 1.75rem}
.quote blockquote{margin-bottom:.35rem}
.quote figcaption{color:var(--quiet);font-size:1rem;padding-left:1.5rem}
.picture figcaption{font-weight:700;font-size:1.0625rem;padding:0 0 .5rem}
.canvas{overflow-x:auto;background:#FFFFFF;color:#1A1F24;border:1px solid var(--line);padding:.75rem}
.canvas svg{display:block}
.bottom{border-top:1px solid var(--line);padding:1.25rem 0 2rem;color:var(--quiet);font-size:1rem}
.bottom p{margin:0 0 .4em}
@media (min-width:70rem){.contents{display:grid;grid-template-columns:18rem minmax(0,1fr);gap:3.5rem}
nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto}}
@media (max-width:69.99rem){nav{background:var(--sunken);padding:1rem 1.25rem;margin:0 0 2rem}}
@media (max-width:30rem){.wrap{padding-left:1rem;padding-right:1rem}
h1{font-size:1.75rem}h2{font-size:1.5rem}
.facts div{grid-template-columns:minmax(0,1fr)}
.in2,.in3,.in4,.in5{margin-left:2rem}
th,td{overflow-wrap:anywhere;padding-right:.5rem}
.card{padding-left:.75rem}.callout{padding:.75rem}}
)";

// A row as a block of labelled texts. %1 is the selector of the tables that are set so.
const char *const stacked = R"(%1,%1 caption,%1 tbody,%1 tr,%1 th,%1 td{display:block}
%1 thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
%1 tr{border-left:4px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:0 0 1.25rem}
%1 th,%1 td{overflow-wrap:anywhere;border:0;padding:.2rem 0;text-align:start}
%1 tbody th{font-size:1.0625rem}
%1 td:empty{display:none}
%1 td[data-label]::before{display:block;font-weight:700;color:var(--quiet);content:attr(data-label);content:attr(data-label) / ''}
%1 td[data-label='']::before{display:none}
)";

const char *const paper = R"(
@media print{:root{color-scheme:light;--paper:#FFFFFF;--ink:#000000;--quiet:#333333;--line:#999999;--edge:#000000;--accent:#000000;--soft:#FFFFFF;--sunken:#FFFFFF;--warn:#000000;--warn-soft:#FFFFFF}
body{line-height:1.4}
.wrap{max-width:none;padding:0}
.skip{display:none}
.top{padding-top:1rem}
.contents{display:block}
nav{position:static;max-height:none;overflow:visible;padding:0;break-after:page}
nav a{padding:.1rem 0;min-height:0}
main a[href]::after,header a[href]::after{content:' (' attr(href) ')'}
a{color:inherit}
h1,h2,h3,h4,h5,h6,caption,.card-title,.callout-title{break-after:avoid}
tr,.facts div,blockquote,.canvas,li{break-inside:avoid}
thead{display:table-header-group}
.scroll,.canvas{overflow:visible}
p{orphans:3;widows:3}
.callout,.card{-webkit-box-decoration-break:clone;box-decoration-break:clone}}
)";
} // namespace

QString cssString(const QString &text)
{
    QString out = QStringLiteral("'");
    for (const char32_t c : cleanText(text).text.toUcs4()) {
        const bool plain = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'.' || c == U'-';
        if (plain)
            out += QChar(ushort(c));
        else
            out += QStringLiteral("\\%1").arg(uint(c), 6, 16, QLatin1Char('0')); // six digits end by themselves
    }
    return out + QLatin1Char('\'');
}

QString htmlStyle(const ReportDocument &document, int smallestPoints)
{
    QString css = QString::fromUtf8(screen);
    const QString rows = QString::fromUtf8(stacked);
    const auto stack = [&rows](const char *selector) { return QString(rows).replace(QStringLiteral("%1"), QLatin1String(selector)); };
    css += stack(".always");
    css += QStringLiteral("@media screen and (max-width:62rem){") + stack(".wide") + QStringLiteral("}\n");
    css += QStringLiteral("@media screen and (max-width:44rem){") + stack(".stack") + QStringLiteral("}\n");
    css += QString::fromUtf8(paper);
    const double scale = smallestPoints > 0 ? smallestPoints / 12.0 : 1;
    if (smallestPoints > 0) {
        // In a condition, a rem is the browser's own size and knows nothing of the page's.
        static const QRegularExpression width(QStringLiteral("\\((min|max)-width:([0-9.]+)rem\\)"));
        for (auto match = width.match(css); match.hasMatch(); match = width.match(css, match.capturedEnd()))
            css.replace(match.capturedStart(2), match.capturedLength(2), QString::number(match.captured(2).toDouble() * scale, 'f', 2));
        css += QStringLiteral("html{font-size:%1%}\n").arg(scale * 100, 0, 'f', 2);
    }
    css += QStringLiteral("@media print{html{font-size:%1pt}body{font-size:1rem}}\n").arg(smallestPoints > 0 ? smallestPoints : 12);

    QStringList foot;
    for (const QString &part : {document.reference, document.version, document.status})
        if (!part.trimmed().isEmpty())
            foot << part.simplified().left(120);
    QString page = document.pageOf;
    page = cssString(page.simplified().left(60)); // %1 and %2 are \000025 and a digit now
    page.replace(QStringLiteral("\\0000251"), QStringLiteral("' counter(page) '")).replace(QStringLiteral("\\0000252"), QStringLiteral("' counter(pages) '"));
    const QString font = QStringLiteral("font-family:sans-serif;font-size:11pt");
    css += QStringLiteral("@page{size:A4;margin:20mm 18mm 22mm;@bottom-right{%1;content:%2}@bottom-left{%1;content:%3}").arg(font, page, cssString(foot.join(QStringLiteral(" · "))));
    if (!document.marking.isEmpty())
        css += QStringLiteral("@top-center{%1;font-weight:700;content:%2}").arg(font, cssString(document.marking.simplified().left(200)));
    return css + QStringLiteral("}\n");
}

} // namespace dueregard
