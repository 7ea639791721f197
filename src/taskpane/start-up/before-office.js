/* office.js sets these two to null in every add-in; after-office.js puts them back. */
startUp.history = { pushState: history.pushState, replaceState: history.replaceState };
