// DAISY's Ace, each of its findings once.
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';

export async function ace(epub, folder, program, findings) {
  const out = path.join(folder, 'ace');
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' };
  await new Promise(done => execFile(program, ['-f', '-s', '-o', out, epub], { env, maxBuffer: 1 << 26 }, done));
  const report = JSON.parse(await fs.readFile(path.join(out, 'report.json'), 'utf8'));
  for (const of of report.assertions) {
    for (const each of of.assertions) {
      const words = each['earl:result'].html ?? each['earl:result']['dct:description'];
      findings.add('Ace', { what: each['earl:test']['dct:title'], where: each['earl:test']['earl:impact'], words }, of['earl:testSubject'].url);
    }
  }
}
