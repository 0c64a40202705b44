/* Filters the entries of the search page as one types; without it the page is a whole index. */
(function () {
  "use strict";
  var list = document.getElementById("entries");
  var entries = [].slice.call(list.querySelectorAll("li.hit"));
  var texts = entries.map(function (entry) { return entry.textContent.toLowerCase(); });
  var form = document.getElementById("search-form");
  var input = document.getElementById("q");
  var count = document.getElementById("count");
  function search() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry, i) {
      var hit = words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      entry.hidden = !hit;
      shown += hit ? 1 : 0;
    });
    [].forEach.call(list.querySelectorAll("section"), function (section) {
      section.hidden = !section.querySelector("li.hit:not([hidden])");
      section.querySelector("details").open = words.length > 0;
    });
    count.textContent = words.length > 0 ? shown + " 条 entries" : "";
  }
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  input.addEventListener("input", search);
  input.value = new URLSearchParams(location.search).get("q") || "";
  search();
})();
