// Decides the families that the Java side wrote with GoRules' engine, holds every answer against the expected one, then prints a line
// for each shape: name, µs a decision, CPU µs, load ms, first decision ms, resident MB; tab-separated. Times include the call into native code.
import { readFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

const [directory, rounds, millis] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const law = JSON.parse(readFileSync(`${directory}/law.json`, 'utf8'));
const families = readFileSync(`${directory}/families.jsonl`, 'utf8').trim().split('\n').map(line => JSON.parse(line));
families.forEach(family => { family.missing = new Set(family.missing); });

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
    fired: (result, verdict, said) => { for (const hit of result) for (const saying of law.says[hit.rule]) said.add(saying); },
  },
  'GoRules zen-engine 0.54.0 in Node, expressions': {
    content: list,
    fired: (result, verdict, said) => result.fired.forEach((holds, i) => {
      if (holds) for (const saying of law.says[verdict.first + i]) said.add(saying);
    }),
  },
};

function outcome(family, said) {
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

function load(shape) {
  return {
    registration: engine.createDecision(new ZenDecisionContent(shape.content(law.registration))),
    channel: engine.createDecision(new ZenDecisionContent(shape.content(law.channel))),
  };
}

async function decide(shape, decisions, family) {
  const said = new Set();
  shape.fired((await decisions.registration.evaluate(family.facts)).result, law.registration, said);
  if (family.place === 'OVER_THE_CHANNEL') {
    shape.fired((await decisions.channel.evaluate(family.facts)).result, law.channel, said);
  }
  return { outcome: outcome(family, said), said };
}

function check(name, family, answer) {
  const names = new Set([...answer.said].map(number => law.sayings[number].name));
  const expected = new Set([...family.findings, ...family.materials]);
  if (answer.outcome !== family.outcome || names.size !== expected.size || [...names].some(one => !expected.has(one))) {
    throw new Error(`${name} decides otherwise: ${answer.outcome} ${[...names]}, and Luohu: ${family.outcome} ${[...expected]}\n${JSON.stringify(family.facts)}`);
  }
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, shape] of Object.entries(SHAPES)) {
  let begun = performance.now();
  const decisions = load(shape);
  const loaded = performance.now() - begun;
  begun = performance.now();
  await decide(shape, decisions, families[0]);
  const first = performance.now() - begun;
  global.gc?.();
  const resident = process.memoryUsage().rss;
  for (const family of families) check(name, family, await decide(shape, decisions, family));
  const wall = [], cpu = [];
  for (let round = -1; round < rounds; round++) {
    const used = process.cpuUsage();
    begun = performance.now();
    let sweeps = 0;
    do {
      for (const family of families) await decide(shape, decisions, family);
      sweeps++;
    } while (performance.now() - begun < millis);
    const elapsed = performance.now() - begun;
    const spent = process.cpuUsage(used);
    if (round >= 0) {
      wall.push(elapsed * 1000 / sweeps / families.length);
      cpu.push((spent.user + spent.system) / sweeps / families.length);
    }
  }
  console.log([name, median(wall), median(cpu), loaded, first, resident / 1e6].join('\t'));
}
engine.dispose();
