'use strict';
// What a keyboard needs beyond what browsers give: number keys, Esc, regions completed. Without this the page works as well.

const written = element => element instanceof HTMLInputElement && element.type === 'text';

function choose(number) {
  const fields = [...document.querySelectorAll('form fieldset')];
  const at = fields.find(field => field.contains(document.activeElement)) || fields[0];
  const label = at && [...at.querySelectorAll('label')].find(each => each.querySelector('kbd')?.textContent === number);
  if (!label) return false;
  const input = label.querySelector('input');
  input.checked = true;
  input.focus();
  const next = fields[fields.indexOf(at) + 1];
  const first = next && (next.querySelector('input:checked') || next.querySelector('input:not([type=hidden])'));
  if (first) first.focus(); else at.form?.querySelector('button')?.focus();
  return true;
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key === 'Escape') {
    const back = document.querySelector('[data-back]');
    if (back) { event.preventDefault(); back.click(); }
  } else if (/^[0-9]$/.test(event.key) && !written(document.activeElement) && choose(event.key)) {
    event.preventDefault();
  } else if (event.key === 'Enter' && document.activeElement?.type === 'radio') {
    event.preventDefault();
    document.activeElement.form.requestSubmit();
  }
});

document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));

document.querySelectorAll('[data-regions]').forEach(input => {
  const list = document.getElementById(input.getAttribute('list'));
  let asked = '';
  input.addEventListener('input', async () => {
    const typed = asked = input.value.trim();
    if (!typed) return;
    const day = document.getElementsByName('filed-on')[0]?.value || '';
    try {
      const reply = await fetch('regions?q=' + encodeURIComponent(typed) + '&on=' + encodeURIComponent(day));
      if (!reply.ok || asked !== typed) return;
      list.replaceChildren(...(await reply.json()).map(name => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }));
    } catch { /* names can be written without being completed */ }
  });
});

if (document.activeElement === document.body) document.querySelector('[data-first]')?.focus();
