"""실습이 다루는 작은 세계 / The small world of this lab"""
