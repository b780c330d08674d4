"""Function words of Portuguese: no theme is named with one."""



from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = frozenset(
    """
    a à acho agora ainda algo algum alguma algumas alguns além ali ambos ante antes ao aos apenas após aquela aquelas
    aquele aqueles aquilo aqui as às assim até bem cada cá com como contra contudo cuja cujo da dá daquele das de dela
    delas dele deles demais depois desde dessa desse desta deste deve dia dias disse disso disto do dos e é ela elas
    ele eles em enquanto então entre era eram essa essas esse esses esta está estão estar estas estava estavam este
    esteja estes esteve estive estou eu faz fazem fazer fez fica ficou fiz foi for foram fosse fui há haja havia hoje
    isso isto já la lá lhe lhes lo logo mais mas me mesma mesmas mesmo mesmos meu meus mim minha minhas muita muitas
    muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso
    nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos per pode podem poder pois
    por porém porque portanto pouca pouco poucos pra pro quais qual qualquer quando quanto quantos quase que quê quem
    quer quero se seja sem sempre sendo ser será seu seus si sido sim só sob sobre sou sua suas também tanta tantas
    tanto tantos tão te tem têm tenha tenho ter teu teve ti tido tinha tive toda todas todavia todo todos tu tua tudo
    um uma umas uns vai vão veio vem ver vez vezes vi você vocês vos dentro fora pq q vc vcs tbm tb aí daí né nn so
    ate ja nao voce alem apos
    """.split()
)
