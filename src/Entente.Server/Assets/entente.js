// Small comforts over pages that work without it: words and records light each other up, "/" goes to the search box.

const marksOf = id => document.querySelectorAll(`mark[data-records~="${CSS.escape(id)}"]`);
const cardOf = id => document.getElementById(`n-${id}`);

function light(ids, on) {
  for (const id of ids) {
    for (const mark of marksOf(id)) mark.classList.toggle("hot", on);
    cardOf(id)?.classList.toggle("hot", on);
  }
}

function idsAt(target) {
  const holder = target.closest?.("[data-record], mark[data-records]");
  if (!holder) return [];
  return holder.dataset.record ? [holder.dataset.record] : holder.dataset.records.split(" ");
}

for (const [enter, leave] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(enter, event => light(idsAt(event.target), true));
  document.addEventListener(leave, event => light(idsAt(event.target), false));
}

document.addEventListener("keydown", event => {
  const typing = event.target.matches?.("input, select, textarea");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById("find")?.focus();
});
