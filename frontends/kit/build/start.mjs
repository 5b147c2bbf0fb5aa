// A module has no page of its own: the shell enters through remoteEntry.js. The bundler still asks for a start.
export {}
