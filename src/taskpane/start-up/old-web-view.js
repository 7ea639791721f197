/*
 * The first script of a page, in ECMAScript 3, so that every web view can read it. It gives the page's words for a
 * state (elements with data-state inside #start-up, all but one hidden), and shows those of "too-old" where the program
 * cannot run: Trident and EdgeHTML, which old versions of Office hold, and any browser before 2023.
 */
var startUp = {
  state: "opening",
  isOfficeReady: false,

  /** Shows the words for one state and hides the others. */
  show: function (state) {
    var blocks = document.getElementById("start-up").children;
    var index;
    startUp.state = state;
    for (index = 0; index < blocks.length; index += 1) {
      if (blocks[index].getAttribute("data-state")) {
        blocks[index].style.display =
          blocks[index].getAttribute("data-state") === state ? "block" : "none";
      }
    }
  }
};

(function () {
  var agent = navigator.userAgent;
  var isOldOffice = agent.indexOf("Trident/") !== -1 || agent.indexOf("Edge/") !== -1;
  /* Of what the program uses, browsers learned this last: Chrome and Edge 110, Safari 16, Firefox 115. */
  var isOldBrowser = typeof [].toSorted !== "function";
  if (isOldOffice || isOldBrowser) {
    startUp.show("too-old");
    /* Half a program would be worse than none. */
    document.getElementById("root").style.display = "none";
  }
})();
