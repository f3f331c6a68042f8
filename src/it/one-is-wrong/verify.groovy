def log = new File(basedir, 'build.log').text
assert log.contains('outcome: expected blocked, came appointed')
assert log.contains('because: ')
assert log.contains('club-house.yaml')
assert log.contains('Tests run: 3, Failures: 1')
