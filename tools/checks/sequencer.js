const Sequencer = require("@jest/test-sequencer").default;

/** What takes longest begins first; many short tests come last, so that all workers end together. */
const order = ["checks", "e2e", "unit"];

/** Puts the test files of the projects one behind the other, those of a project as jest does. */
class ProjectSequencer extends Sequencer {
  sort(tests) {
    const place = ({ context }) => order.indexOf(context.config.displayName?.name);
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = ProjectSequencer;
