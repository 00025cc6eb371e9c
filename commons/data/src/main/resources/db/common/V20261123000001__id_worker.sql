-- one row per start of a process; its id modulo 1024 is the worker number in generated ids
CREATE TABLE id_worker (
  id        BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  leased_at DATETIME NOT NULL
);
