/**
 * How the page looks: a slide fills a 16:9 screen, and one letter of its text is a fixed share of the screen's height, so
 * that it is as large on a wall as on a laptop; phones scroll; on A3 paper each stop begins a page and, with what a stop
 * usually shows, fills no second. Without a script every slide is there, one under the other.
 */
export const PAGE_STYLE = `
:root{--paper:#fbfaf6;--ink:#1d2420;--soft:#5b655f;--line:#d9d6cc;--main:#2f6a4d;--up:#b3261e;--down:#1f7a45;--warn:#7a4b00;--u:min(1vw,1.7778vh)}
*{box-sizing:border-box}
html,body{margin:0;background:var(--paper);color:var(--ink);font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;line-height:1.5}
body{font-size:calc(1.6*var(--u))}
h1,h2,h3,p,dl,dd,ol,figure{margin:0}
ol{padding:0;list-style:none}
.slide{position:relative;width:calc(100*var(--u));min-height:calc(56.25*var(--u));margin:0 auto;padding:calc(4*var(--u)) calc(5*var(--u)) calc(6*var(--u));display:flex;flex-direction:column;justify-content:center;justify-content:safe center;gap:calc(1.6*var(--u));border-bottom:1px solid var(--line)}
.walk .slide{display:none;position:fixed;inset:0;margin:auto;height:calc(56.25*var(--u));border:0;overflow:hidden}
.walk .slide.on{display:flex}
h1{font-size:calc(5.4*var(--u));line-height:1.2}
h2{font-size:calc(4.6*var(--u));line-height:1.2}
h3{font-size:calc(2.6*var(--u));color:var(--main)}
h3 .of{color:var(--soft);font-weight:400;margin-right:1em}
.cover{border-left:calc(1.2*var(--u)) solid var(--main)}
.cover .words,.intro .words{font-size:calc(2.2*var(--u));white-space:pre-line}.cover{padding-top:calc(3*var(--u))}.intro{gap:calc(1.2*var(--u))}
.sides{display:flex;gap:calc(3*var(--u));align-items:flex-start;justify-content:space-between}
.sides>:first-child{flex:1;min-width:0}
.where{flex:none;width:calc(36*var(--u));color:var(--soft)}
.where figcaption small{display:block;font-size:calc(1.3*var(--u))}
.tiles{width:100%;height:auto;display:block}
.tile rect{fill:none;stroke:var(--line);stroke-width:2}
.tile path{stroke:var(--main);stroke-width:2;opacity:.45}
.tile text{font-size:34px;fill:var(--soft);text-anchor:middle}
.tile.visited rect{stroke:var(--main);stroke-width:7}
.tile.visited text{fill:var(--ink);font-weight:700;paint-order:stroke;stroke:var(--paper);stroke-width:9px}
.tile .stops{font-size:40px}[lang=en] .tile text{font-size:33px;letter-spacing:-.5px}
.cover .route{display:flex;flex-direction:column;gap:.4em;font-size:calc(2*var(--u))}
.cover .route b{color:var(--main);margin-right:.4em}
.intro .number{color:var(--main);font-size:calc(2.2*var(--u))}
.place{color:var(--soft);font-size:calc(2*var(--u))}
dl{display:grid;grid-template-columns:auto 1fr;gap:.6em 1.4em}
dt{color:var(--main);white-space:nowrap}
.cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(calc(38*var(--u)),1fr));gap:calc(2.4*var(--u))}
.figure{border-top:3px solid var(--main);padding-top:calc(1*var(--u))}
.figure .name{font-size:calc(1.9*var(--u))}
.figure .number{font-variant-numeric:tabular-nums}
.figure .number b{font-size:calc(5*var(--u));line-height:1.1}
.figure .number span{font-size:calc(2*var(--u));margin-left:.3em}
.figure .number .gap{font-size:calc(3*var(--u));color:var(--soft);margin:0}
.figure .period,.figure .before{color:var(--soft)}
.change{font-size:calc(2.4*var(--u));font-weight:700}
.change small{font-size:calc(1.5*var(--u));font-weight:400;color:var(--soft)}
.up{color:var(--up)}.down{color:var(--down)}.flat{color:var(--soft)}
.charts figcaption{font-size:calc(2*var(--u))}
.chart{width:100%;height:auto;display:block;max-height:calc(29*var(--u))}
.chart text{font-size:30px;fill:var(--ink);text-anchor:middle}
.chart .unit{text-anchor:start;fill:var(--soft)}
.chart .tick{text-anchor:end;fill:var(--soft)}
.chart .value{font-weight:700;paint-order:stroke;stroke:var(--paper);stroke-width:8px}
.chart .gap{font-size:28px;fill:var(--soft)}
.chart .mark{stroke:var(--line);stroke-width:1.5}
.chart .line{stroke:var(--main);stroke-width:5;stroke-linecap:round}
.chart .dot{fill:var(--main);stroke:var(--paper);stroke-width:3}
.chart .column{fill:var(--main)}
.chart .others .line{stroke:var(--soft);stroke-dasharray:14 10}.chart .others .dot{fill:var(--soft)}
.compared{font-size:calc(1.6*var(--u));color:var(--soft)}
.key{margin-right:1.4em}.key::before{content:"";display:inline-block;width:2em;border-top:.25em solid var(--main);vertical-align:middle;margin-right:.5em}.key.other::before{border-top-style:dashed;border-color:var(--soft)}
.milestones li{display:flex;gap:1.4em;padding:.5em 0;border-bottom:1px solid var(--line);font-size:calc(2.1*var(--u))}
.milestones time{color:var(--main);white-space:nowrap;min-width:8em}
.photos img{width:100%;height:auto;max-height:calc(38*var(--u));object-fit:contain;display:block;background:#0001}
.nothing{color:var(--soft)}
footer{position:fixed;left:0;right:0;bottom:0;display:flex;flex-wrap:wrap;gap:0 1.6em;align-items:center;padding:calc(.6*var(--u)) calc(2*var(--u));font-size:calc(1.3*var(--u));color:var(--soft);background:var(--paper);border-top:1px solid var(--line);z-index:1}
footer .sample{color:#fff;background:#7a4b00;padding:.1em .7em;border-radius:.2em;font-weight:700}
.controls{display:none;margin-left:auto;flex-wrap:wrap;gap:.3em .8em;align-items:center}
.walk .controls{display:flex}
footer nav{display:flex;gap:.6em;align-items:center}
footer button,footer select{font:inherit;color:var(--ink);background:none;border:1px solid var(--soft);border-radius:.3em;padding:.2em .9em;min-width:3em;cursor:pointer}
footer button[aria-pressed=true]{color:var(--paper);background:var(--main);border-color:var(--main);font-weight:700}
footer button:focus-visible,footer select:focus-visible{outline:3px solid var(--main);outline-offset:2px}
footer progress{width:5em;height:.8em;accent-color:var(--main)}
.choice{display:flex}.choice button{border-radius:0}
#where{min-width:4em;text-align:center;font-variant-numeric:tabular-nums}
#standing{color:var(--ink);font-weight:700}#standing.offline,#standing.silent,#standing.over,#standing.gone,#standing.newer{color:var(--warn)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (prefers-reduced-motion:no-preference){.walk .slide.on{animation:come .25s}@keyframes come{from{opacity:.2}}}
@media (max-width:760px){
:root{--u:9.6px}
body{padding-bottom:112px}
.slide,.walk .slide{display:flex;position:static;width:100%;height:auto;min-height:0;padding:28px 20px;overflow:visible;border-bottom:1px solid var(--line)}
h1{font-size:30px}h2{font-size:26px}
.cells{grid-template-columns:1fr}
dl{grid-template-columns:1fr;gap:.2em}
.milestones li{flex-direction:column;gap:0}
.walk footer nav{display:none}
.sides{flex-direction:column}.where{width:100%}.where figcaption small{font-size:13px}
.tile text{font-size:34px}.tile .stops{font-size:40px}
footer{font-size:12px}
.controls{margin:0}footer button{min-height:36px;font-size:14px}#standing{font-size:14px}
.walk .slide{scroll-margin-top:0;animation:none}
body[data-role] .slide.on{border-left:6px solid var(--main)}
.chart text{font-size:34px}.chart{max-height:none}
}
@media print{
@page{size:A3 landscape;margin:10mm}
:root{--u:2.35mm;--paper:#fff}
body{font-size:11.5pt;line-height:1.4}
.slide,.walk .slide{display:block;position:static;margin:0;width:auto;height:auto;min-height:0;padding:0 0 5mm;border:0;overflow:visible;break-inside:avoid}
.slide>*+*{margin-top:2.5mm}
.walk .slide.cover,.slide.cover{padding:70mm 0 0 8mm;height:255mm;border-left:4mm solid var(--main);break-after:page}
.stop{columns:3;column-gap:9mm;break-after:page}
.stop .intro{column-span:all}
h2{font-size:28pt}h3{font-size:14pt}h3 .of{display:none}
.cells{grid-template-columns:1fr 1fr;gap:4mm}.charts .cells,.photos .cells{grid-template-columns:1fr}
.figure .name,.figure .number span{font-size:11.5pt}.figure .number b{font-size:24pt}.change{font-size:14pt}.change small{display:block;font-size:9pt}
.chart{max-height:66mm}
.charts figcaption{font-size:12pt}
.milestones li{font-size:13pt;padding:1mm 0}
.photos img{max-height:70mm}
main>:last-child{break-after:auto}
footer{position:fixed;font-size:9pt;padding:0}
.controls,.walk .controls{display:none}
.where{width:95mm}.where figcaption small{font-size:9pt}.cover .where{width:150mm}.cover .route{font-size:15pt}
}
`
