// npm run cli -- …: the terminal program, built first when needed. Its stdout is its own: the build
// speaks on stderr only, so that JSON stays JSON.
'use strict';
const path = require('node:path');
const { buildOrExit, root, whereTheUserStands } = require('./build.cjs');

buildOrExit();
process.chdir(whereTheUserStands());
const cli = path.join(root, 'out', 'main', 'cli.js');
process.argv[1] = cli;
require(cli);
