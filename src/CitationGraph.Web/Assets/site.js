// Comforts only: every page works without this file.
"use strict";

// Dropping a file onto the box chooses it; a file or a text being sent says so.
const give = document.getElementById("give");
if (give) {
  const drop = document.getElementById("drop"), file = document.getElementById("file"), busy = document.getElementById("busy");
  const say = () => { busy.textContent = give.dataset.busy; give.setAttribute("aria-busy", "true"); };
  const over = on => event => { event.preventDefault(); drop.classList.toggle("over", on); };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", event => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      give.requestSubmit();
    }
  });
  give.addEventListener("submit", say);
  // Coming back with the browser's Back button.
  window.addEventListener("pageshow", () => { busy.textContent = ""; give.removeAttribute("aria-busy"); });
}

// A citation that is clicked shows its card; one that is jumped to opens it too.
const open = card => { const details = card && card.closest("details"); if (details) { details.open = true; } return details; };
for (const mark of document.querySelectorAll("mark[data-card]")) {
  mark.addEventListener("click", event => {
    if (!event.target.closest("a") && String(getSelection()) === "") {
      event.stopPropagation();
      location.hash = mark.dataset.card;
    }
  });
}
// Going through the findings one by one keeps the list where it is.
let fromSide = false;
document.querySelector(".side")?.addEventListener("click", event => { fromSide = Boolean(event.target.closest("a[href^='#c']")); });
const follow = () => {
  const at = document.getElementById(location.hash.slice(1));
  if (at && at.matches("mark[data-card]")) {
    const card = open(document.getElementById(at.dataset.card)), side = card && card.closest(".side");
    if (side && !fromSide && side.scrollHeight > side.clientHeight) { side.scrollTop = card.offsetTop - side.offsetTop - 8; }
  } else if (at && at.matches(".inside")) {
    open(at);
    const mark = document.querySelector(`mark[data-card="${at.id}"]`), text = mark && mark.closest(".text");
    if (text && text.scrollHeight > text.clientHeight) { text.scrollTop = mark.offsetTop - text.offsetTop - text.clientHeight / 3; }
  }
  fromSide = false;
};
window.addEventListener("hashchange", follow);
follow();

// While documents are read the page is asked for anew; once all is read, what is shown then is gone to.
const renew = async () => {
  const reading = document.getElementById("reading");
  if (!reading || !reading.dataset.running) { return; }
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (answer.redirected) { location.replace(answer.url); return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html"), there = next.getElementById("reading");
    if (!there) { location.reload(); return; }
    document.title = next.title;
    reading.replaceWith(document.adoptNode(there));
  } catch {
    // The server is busy or was stopped: asked again.
  }
  setTimeout(renew, 700);
};
setTimeout(renew, 300);
