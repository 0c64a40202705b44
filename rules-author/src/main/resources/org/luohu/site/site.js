// Remembers from page to page whether English is wanted.
const english = document.getElementById("english");
try {
  english.checked = localStorage.getItem("english") === "yes";
  english.addEventListener("change", () => localStorage.setItem("english", english.checked ? "yes" : "no"));
} catch {
  // a browser that keeps nothing; the switch works as it did
}
