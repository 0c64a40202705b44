// Tries what stands on the page a moment after it was changed. Without a script the button does the same.
const form = document.getElementById("trial");
const fields = [...form.querySelectorAll("textarea")];
let timer = 0;
let latest = 0;

function changes() { // files that nobody changed are left to the tree, which may change under the page
  const sent = new URLSearchParams();
  for (const field of fields) {
    if (field.id === "family" || field.value !== field.defaultValue) sent.append(field.name, field.value);
  }
  return sent;
}

function follow(now) { // what an editor wrote shows where nobody changed it on the page
  const field = fields.find(each => each.name === now.name && each.id !== "family");
  if (field && field.value === field.defaultValue && field.value !== now.value) field.defaultValue = field.value = now.value;
}

async function trial() {
  const mine = ++latest;
  const result = document.getElementById("result");
  result.classList.add("waiting");
  try {
    const answer = await fetch(form.action, { method: "POST", body: changes() });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById("result") ?? page.querySelector("main");
    if (mine === latest && found) {
      const open = [...result.querySelectorAll("details")].map(each => each.open);
      [...found.querySelectorAll("details")].forEach((each, i) => { each.open = open[i] ?? false; });
      result.innerHTML = found.innerHTML;
      page.querySelectorAll("textarea").forEach(follow);
    }
  } catch {
    // the command has ended; what is shown stays
  } finally {
    if (mine === latest) result.classList.remove("waiting");
  }
}

form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(trial, 250); });
form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); trial(); });
document.getElementById("case")?.addEventListener("change", event => event.target.form.requestSubmit());
addEventListener("focus", trial); // back from the editor
