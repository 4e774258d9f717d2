import { test } from 'vitest'
import { tell } from '#catalogue/problems'
import { withCopy } from '#test/catalogue/content-copy'
const A='baseline/topics/attendance.yaml', C='areas/wolverhampton/contacts.yaml'
const tries: [string, (c: Parameters<Parameters<typeof withCopy>[0]>[0])=>void][] = [
 ['quote', c=>c.replace(A,'title: School attendance','title: "School attendance')],
 ['indent', c=>c.replace(A,'group: child','   group: child')],
 ['dup key', c=>c.replace(A,'group: child','group: child\ngroup: home')],
 ['email', c=>c.replace(C,/email: .*/,'email: safer.example.org')],
 ['unused', c=>c.append('areas/warwickshire/sources.yaml','unused-page:\n  title: A page\n  publisher: Somebody\n  date: undated\n  read: "2026-11-20"\n  certainty: verified\n')],
 ['http', c=>c.replace('areas/worcestershire/area.yaml',/^ {2}url: .*$/m,'  url: "ftp://x.example"')],
 ['rung id = trigger id', c=>c.replace('baseline/triggers.yaml', 'id: trigger.disclosure','id: edu.neet')],
 ['dup protective', c=>c.replace('baseline/protective.yaml','id: relatives-supervise','id: secure-attachment')],
 ['dup duty', c=>c.replace('baseline/duties.yaml','id: homeless-16-17','id: disabled-child')],
 ['dup card', c=>{const t=c.read('national/cards.yaml'); const ids=[...t.matchAll(/^  - id: (.*)$/gm)].map(m=>m[1]!); c.replace('national/cards.yaml',`- id: ${ids[1]}`,`- id: ${ids[0]}`)}],
 ['dup definition', c=>c.replace('national/definitions.yaml','id: child-in-need','id: child')],
 ['national contact w/o way', c=>c.replace('national/contacts.yaml','    phone: "101"\n','')],
 ['national contact overlap', c=>c.replace('national/contacts.yaml','mon: ["00:00-24:00"]','mon: ["00:00-14:00","10:00-24:00"]')],
 ['national contact backwards', c=>c.replace('national/contacts.yaml','mon: ["00:00-24:00"]','mon: ["18:00-09:00"]')],
 ['holiday missing', c=>c.replace('national/bank-holidays.yaml',/.*2027-12-28.*\n/,'')],
 ['holiday wrong day', c=>c.replace('national/bank-holidays.yaml','2027-05-03','2027-05-04')],
 ['oneOff weekend', c=>c.replace('national/bank-holidays.yaml','oneOff: []','oneOff: [{ day: "2027-05-08", name: Feast, removes: "2027-05-05" }]')],
 ['card basis source none', c=>c.replace('national/cards.yaml',/basis: source\n        sources: \[.*\]/,'basis: source\n        sources: []')],
 ['override reach < placed', c=>c.replace('baseline/topics/circumstances.yaml','      reach: 3','      reach: 1')],
 ['override empty', c=>c.replace('baseline/topics/circumstances.yaml','      reach: 3\n','')],
 ['trigger notSure lower > upper', c=>c.replace('baseline/triggers.yaml','      lower: 3\n      upper: 4','      lower: 4\n      upper: 3')],
 ['matrx.yaml', c=>c.write('areas/warwickshire/matrx.yaml','x: 1\n')],
 ['unknown baseline file', c=>c.write('baseline/trigger.yaml','x: 1\n')],
 ['topic .yml', c=>c.write('baseline/topics/extra.yml','x: 1\n')],
 ['withheld and number', c=>c.replace(C,'for: [other]','for: [allegation]')],
 ['family differs', c=>c.replace('baseline/sources.yaml',/family: H/,'family: Z')],
 ['checked in the future', c=>c.replace(A,/checked: .*/,'checked: "2031-01-01"')],
 ['seen in the future', c=>c.replace(C,/seen: .*/,'seen: "2031-01-01"')],
 ['ids in two areas? same contact id in national', c=>c.replace('national/contacts.yaml','id: police-101','id: emergency-999')],
 ['worry same id as rung', c=>c.replace('baseline/worries.yaml','id: worry.drunk-pick-up','id: edu.neet')],
 ['source twice area/national', c=>c.replace('areas/warwickshire/sources.yaml',/^\S+:/m,'wtd15:')],
 ['urgent only e-mail?', c=>c.replace(C,'    phone: "01902 552999"\n','    email: a@example.org\n')],
 ['first modifiers >', c=>c.replace('baseline/modifiers.yaml','first: false','first: true')],
 ['all edu ladder', c=>c.replace('baseline/topics/attendance.yaml','oftenWith','x')],
]
test('x', () => {
  for (const [n,f] of tries) withCopy((c)=>{ try { f(c); const r=c.check(); const e=r.problems.filter(p=>!/26 words/.test(p.says)); console.log('##',n,'=>',r.content?'ACCEPTED':'refused', e.slice(0,2).map(p=>tell([p])).join(' || ').slice(0,300), 'changed', c.changed) } catch (x) { console.log('##',n,'THREW',String(x).slice(0,200)) } })
})
