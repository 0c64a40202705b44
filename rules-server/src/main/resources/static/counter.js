// The form is made of the schema of applications, so that it asks what Luohu reads and nothing else.
'use strict';

const MANY = 30; // options beyond which a list is typed into
const OPEN = ['child', 'father', 'mother', 'marriage'];
const form = document.getElementById('form');
const answer = document.getElementById('answer');
let schema;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

const zh = text => text.split(' / ')[0];
const resolved = node =>
  node.$ref ? Object.assign({}, schema.$defs[node.$ref.slice('#/$defs/'.length)], {title: node.title || ''}) : node;

function words(node) { // what each value of an enumeration is called: "code: 中文 / English; …"
  const said = {};
  (node.description || '').split('; ').forEach(each => {
    const colon = each.indexOf(': ');
    if (colon > 0) said[each.slice(0, colon)] = zh(each.slice(colon + 2));
  });
  return said;
}

function select(id, options) {
  return element('select', {id, name: id}, element('option', {value: ''}, '未说明'),
    ...options.map(([value, label]) => element('option', {value: JSON.stringify(value)}, label)));
}

function input(id, node) {
  const constant = (node.anyOf || []).find(each => 'const' in each);
  if (constant) { // one value of its own, or what another field would hold
    const other = input(id, resolved(node.anyOf.find(each => !('const' in each))));
    const list = element('datalist', {id: id + '-list'}, element('option', {value: constant.const}, zh(constant.title || '')));
    if (other.tagName === 'INPUT') {
      other.type = 'text';
      other.setAttribute('list', list.id);
      other.placeholder = constant.const + '：' + zh(constant.title || '') + '，或者 ' + other.placeholder;
      form.append(list);
    }
    return other;
  }
  if (node.type === 'boolean') return select(id, [[true, '是'], [false, '否']]);
  if (node.enum && node.enum.length <= MANY) {
    const said = words(node);
    return select(id, node.enum.map(value => [value, said[value] || value]));
  }
  const made = element('input', {id, name: id, autocomplete: 'off', placeholder: ''});
  if (node.enum) {
    form.append(element('datalist', {id: id + '-list'},
      ...node.enum.filter(value => !value.endsWith('族')).map(value => element('option', {value}))));
    made.setAttribute('list', id + '-list');
  } else if (node.type === 'array') {
    made.dataset.array = 'true';
    made.placeholder = '逗号隔开';
  } else if (node.format === 'date') {
    made.placeholder = '2021-11-23';
    made.inputMode = 'numeric';
  } else if (node.minimum) {
    made.placeholder = '区划代码，如 330106';
  }
  return made;
}

function fields(node, path, into) {
  Object.entries(node.properties).forEach(([key, raw]) => {
    const id = path + '/' + key;
    const property = resolved(raw);
    if ('const' in property) return;
    const title = zh(property.title || key);
    const section = property.properties ? property : (property.anyOf || []).map(resolved).find(each => each.properties);
    if (section) {
      const details = element('details', OPEN.includes(key) || path ? {open: ''} : {}, element('summary', {}, title));
      const constant = (property.anyOf || []).find(each => 'const' in each);
      if (constant) {
        const whole = select(id, [[constant.const, zh(constant.title || constant.const)]]);
        whole.options[0].textContent = '情况如下';
        details.append(element('div', {class: 'field'}, element('label', {for: id}, '有没有'), whole));
      }
      fields(section, id, details);
      into.append(details);
    } else {
      into.append(element('div', {class: 'field'}, element('label', {for: id}, title), input(id, property)));
    }
  });
}

function value(control) {
  const text = control.value.trim();
  if (control.tagName === 'SELECT') return JSON.parse(text);
  return control.dataset.array ? text.split(/[\s,，、]+/) : text;
}

function application() {
  const root = {};
  for (const control of form.elements) {
    if (!control.name || control.value.trim() === '') continue;
    const keys = control.name.slice(1).split('/');
    const last = keys.pop();
    let at = root;
    for (const key of keys) {
      at = typeof at === 'string' ? at : (at[key] = at[key] || {});
    }
    if (typeof at !== 'string') at[last] = value(control);
  }
  return root;
}

function show(bad, ...content) {
  answer.hidden = false;
  answer.className = bad ? 'bad' : '';
  answer.replaceChildren(...content);
  answer.focus();
}

function problems(found) {
  const list = element('ol');
  (found.problems || []).forEach(problem => {
    const control = document.getElementById(problem.pointer) || null;
    const link = element('a', {href: '#'}, problem.message.zh);
    if (control) {
      control.classList.add('wrong');
      link.addEventListener('click', event => { event.preventDefault(); control.focus(); });
    }
    list.append(element('li', {}, control ? link : problem.message.zh,
      ...(problem.help || []).map(help => element('div', {}, help.zh))));
  });
  show(true, element('h2', {}, '还不能判定'), list.children.length ? list : element('p', {}, found.detail || found.title));
}

async function decide(event) {
  if (event) event.preventDefault();
  document.querySelectorAll('.wrong').forEach(each => each.classList.remove('wrong'));
  try {
    const reply = await fetch('v1/decisions', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Accept': 'text/plain, application/problem+json'},
      body: JSON.stringify(application())});
    if (reply.ok) {
      show(false, element('pre', {}, await reply.text()));
    } else {
      problems(await reply.json());
    }
  } catch (fault) {
    show(true, element('p', {}, '服务没有应答：' + fault.message));
  }
}

form.addEventListener('submit', decide);
form.addEventListener('reset', () => { answer.hidden = true; });
document.addEventListener('keydown', event => { if (event.ctrlKey && event.key === 'Enter') decide(event); });

fetch('openapi.json').then(reply => reply.json()).then(api => {
  schema = api.components.schemas.Application;
  fields(schema, '', document.getElementById('fields'));
  form.querySelector('input, select').focus();
}).catch(fault => show(true, element('p', {}, '表单没有装入：' + fault.message)));
