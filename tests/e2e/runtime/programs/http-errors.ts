import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('first'));
server.listen(45_671, () => {
  console.log('listening', server.listening);
  const second = createServer();
  second.on('error', (error: NodeJS.ErrnoException) => {
    console.log(error.code, error.syscall);
    server.close((error) => {
      console.log('closed', error, server.listening);
      server.close((error) => console.log((error as NodeJS.ErrnoException).code));
    });
  });
  second.listen(45_671);
});
console.log('called listen', server.listening, server.address());
