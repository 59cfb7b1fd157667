// Stands for parts of memfs that no program can reach.
export {};
