// Decides the families that the Java side wrote with GoRules' engine, holds every answer against the expected one, then prints a line
// for each shape: name, µs a decision, CPU µs, load ms, first decision ms, resident MB; tab-separated. Times include the call into native code.
// Beside: node-blanks.txt, what it answers of families with three blanks; node-provinces.txt, what it takes under the law of 28 provinces.
import { readFileSync, writeFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

const [directory, rounds, millis] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const laws = { one: read('law.json')[0], many: read('law-28.json')[0] };
const [families, blanks] = ['families.jsonl', 'blanks.jsonl'].map(read);
[...families, ...blanks].forEach(family => { family.missing = new Set(family.missing); });

function read(file) {
  return readFileSync(`${directory}/${file}`, 'utf8').trim().split('\n').map(line => JSON.parse(line));
}

const OUTCOMES = ['ACCEPT', 'SUPPLEMENT', 'REVIEW', 'REDIRECT', 'REFUSE'];
const engine = new ZenEngine();

function graph(content) {
  const place = { x: 0, y: 0 };
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: place },
      { ...content, id: 'law', name: 'law', position: place },
      { id: 'out', name: 'out', type: 'outputNode', position: place },
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'law', type: 'edge' },
      { id: '2', sourceId: 'law', targetId: 'out', type: 'edge' },
    ],
  };
}

// A decision table that collects the numbers of the rules.
function table(verdict) {
  return graph({
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'collect',
      inputs: verdict.columns.map(column => ({ id: column, name: column, field: column })),
      outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
      rules: verdict.rows.map((row, i) => ({ _id: String(i), ...row.cells, rule: String(row.rule) })),
    },
  });
}

// One expression node: a list of one condition a rule.
function list(verdict) {
  return graph({
    type: 'expressionNode',
    content: { expressions: [{ id: 'fired', key: 'fired', value: `[${verdict.expressions.join(', ')}]` }] },
  });
}

const SHAPES = {
  'GoRules zen-engine 0.54.0 in Node, decision table': {
    content: table,
    fired: (result, law, verdict, said) => { for (const hit of result) for (const saying of law.says[hit.rule]) said.add(saying); },
  },
  'GoRules zen-engine 0.54.0 in Node, expressions': {
    content: list,
    fired: (result, law, verdict, said) => result.fired.forEach((holds, i) => {
      if (holds) for (const saying of law.says[verdict.first + i]) said.add(saying);
    }),
  },
};

function outcome(law, family, said) {
  let registration = 0, channel = 0, granted = false, open = false;
  for (const number of said) {
    const saying = law.sayings[number];
    const level = saying.need && !family.missing.has(number) ? 0 : saying.level;
    if (saying.channel) {
      channel = Math.max(channel, level);
      open ||= saying.grant;
    } else {
      registration = Math.max(registration, level);
      granted ||= saying.grant;
    }
  }
  if (!granted) registration = Math.max(registration, 2);
  if (family.place === 'AT_TARGET') channel = 0;
  else if (family.place === 'NO_CHANNEL') channel = 3;
  else if (!open) channel = Math.max(channel, 2);
  return OUTCOMES[Math.max(registration, channel)];
}

function load(shape, law) {
  return {
    law,
    registration: engine.createDecision(new ZenDecisionContent(shape.content(law.registration))),
    channel: engine.createDecision(new ZenDecisionContent(shape.content(law.channel))),
  };
}

async function decide(shape, decisions, family) {
  const said = new Set();
  const { law } = decisions;
  shape.fired((await decisions.registration.evaluate(family.facts)).result, law, law.registration, said);
  if (family.place === 'OVER_THE_CHANNEL') {
    shape.fired((await decisions.channel.evaluate(family.facts)).result, law, law.channel, said);
  }
  return { outcome: outcome(law, family, said), said };
}

function check(name, family, answer) {
  const names = new Set([...answer.said].map(number => laws.one.sayings[number].name));
  const expected = new Set([...family.findings, ...family.materials]);
  if (answer.outcome !== family.outcome || names.size !== expected.size || [...names].some(one => !expected.has(one))) {
    throw new Error(`${name} decides otherwise: ${answer.outcome} ${[...names]}, and Luohu: ${family.outcome} ${[...expected]}\n${JSON.stringify(family.facts)}`);
  }
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const three = value => value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

// Medians of the wall and the processor's time a decision in µs; the bases take turns.
async function time(shape, bases, all) {
  const wall = [], cpu = [];
  for (let round = -1; round < rounds; round++) {
    const used = process.cpuUsage();
    const begun = performance.now();
    let sweeps = 0;
    do {
      for (let i = 0; i < all.length; i++) await decide(shape, bases[i % bases.length], all[i]);
      sweeps++;
    } while (performance.now() - begun < millis);
    const elapsed = performance.now() - begun;
    const spent = process.cpuUsage(used);
    if (round >= 0) {
      wall.push(elapsed * 1000 / sweeps / all.length);
      cpu.push((spent.user + spent.system) / sweeps / all.length);
    }
  }
  return [median(wall), median(cpu)];
}

// How many answers are exact, too wide, some of several, what cannot be, and faults. The engine names one outcome, so none is too wide.
async function worth(shape, bases) {
  const counts = [0, 0, 0, 0, 0];
  for (const family of blanks) {
    try {
      const answer = await decide(shape, bases, family);
      counts[!family.possible.includes(answer.outcome) ? 3 : family.possible.length > 1 ? 2 : 0]++;
    } catch {
      counts[4]++;
    }
  }
  return counts;
}

async function provinces(name, shape, use, law, bases) {
  global.gc?.();
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const loaded = Array.from({ length: bases }, () => load(shape, law));
  const took = performance.now() - begun;
  await decide(shape, loaded[0], families[0]);
  const resident = process.memoryUsage().rss - before;
  for (const family of families) check(name, family, await decide(shape, loaded[family.number % bases], family));
  const [micros] = await time(shape, loaded, families);
  return [name, use, three(micros), took.toFixed(0), `${three(resident / 1e6)} resident, more`].join('\t');
}

const onBlanks = [], onProvinces = [];
families.forEach((family, i) => { family.number = i; });
for (const [name, shape] of Object.entries(SHAPES)) {
  let begun = performance.now();
  const decisions = load(shape, laws.one);
  const loaded = performance.now() - begun;
  begun = performance.now();
  await decide(shape, decisions, families[0]);
  const first = performance.now() - begun;
  global.gc?.();
  const resident = process.memoryUsage().rss;
  for (const family of families) check(name, family, await decide(shape, decisions, family));
  const [wall, cpu] = await time(shape, [decisions], families);
  console.log([name, wall, cpu, loaded, first, resident / 1e6].join('\t'));
  const counts = await worth(shape, decisions);
  const micros = counts[4] ? '–' : three((await time(shape, [decisions], blanks))[0]);
  onBlanks.push([name, ...counts, micros].join('\t'));
  onProvinces.push(
    await provinces(name, shape, 'one province', laws.one, 1),
    await provinces(name, shape, '28 bases, the host chooses', laws.one, 28),
    await provinces(name, shape, 'one base, the province a condition', laws.many, 1));
}
writeFileSync(`${directory}/node-blanks.txt`, onBlanks.join('\n') + '\n');
writeFileSync(`${directory}/node-provinces.txt`, onProvinces.join('\n') + '\n');
engine.dispose();
