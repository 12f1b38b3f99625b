// Says in one sentence that this Node.js is too old, before any package breaks on it with a stack trace.
// Not npm's engine-strict: that refuses a Node which works here whenever one of the packages does not name it.
// Written for the oldest Node there is: no syntax newer than 2009 here.
/* eslint no-var: "off" -- an old Node cannot read let and const */
var wanted = require("../package.json").engines.node.replace(">=", "").split(".");
var present = process.versions.node.split(".");

function isOlder() {
  for (var at = 0; at < wanted.length; at += 1) {
    var difference = Number(present[at]) - Number(wanted[at]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

if (isOlder()) {
  console.error(
    "Node.js " + process.versions.node + " di komputer ini terlalu lama: pasang Node.js " + wanted.join(".") + " atau lebih baru dari https://nodejs.org.\n" +
      "(Node.js " + process.versions.node + " is too old: install Node.js " + wanted.join(".") + " or newer from https://nodejs.org.)"
  );
  process.exit(1);
}
