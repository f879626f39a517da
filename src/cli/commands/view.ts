import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { InputError } from '../../model/errors.ts';
import { type CommandData, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { systemReason } from '../inputs.ts';
import type { Io } from '../io.ts';
import { checkCount } from './checks.ts';

const HOST = '127.0.0.1';

/** Serves the folder with the page, and under /models/ and /app/ what the page needs to read articles by itself. */
const serverOf = (folder: string) => {
  const inPackage = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const routes = [
    { prefix: '/models/', serve: sirv(inPackage('models'), { dev: true }) },
    { prefix: '/app/', serve: sirv(inPackage('dist/browser'), { dev: true }) },
  ];
  const page = sirv(folder, { dev: true });
  return createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found\n');
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
    for (const { prefix, serve } of routes) {
      if (!request.url?.startsWith(prefix)) continue;
      request.url = request.url.slice(prefix.length - 1);
      return serve(request, response, notFound);
    }
    return page(request, response, notFound);
  });
};

const listen = (folder: string, port: number, io: Io): Promise<void> =>
  new Promise((done, failed) => {
    const server = serverOf(folder);
    server.on('error', (error) => failed(new InputError('KG_OPTION', `--port ${port}: ${systemReason(error)}`)));
    server.listen(port, HOST, () => {
      const address = server.address();
      const given = typeof address === 'object' && address !== null ? address.port : port;
      io.out(`http://${HOST}:${given}/\n`);
      io.message('Stop with Ctrl-C.');
    });
    const stop = () => {
      server.closeAllConnections();
      server.close(() => done());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

export const viewCommand: CommandData = {
  name: 'view',
  summary: 'Serve the page of a graph on this machine and say where',
  arguments: [{ name: '[folder]', description: 'what extract wrote (default: graph-out)' }],
  options: [{ flags: '-p, --port <number>', description: 'the port; 0 takes a free one', default: '4173' }],
  examples: ['tripel view', 'tripel view graph --port 0'],
  run: async (args, options, io) => {
    const name = typeof args[0] === 'string' ? args[0] : 'graph-out';
    const folder = resolve(io.cwd, name);
    try {
      await stat(join(folder, 'index.html'));
    } catch (error) {
      throw new InputError(
        'KG_INPUT_MISSING',
        `${name}/index.html: ${systemReason(error)}; make it with: tripel extract <inputs> --out ${name}`,
      );
    }
    await listen(folder, checkCount('port', textOption(options, 'port'), 0, 4173), io);
    return EXIT.done;
  },
};
