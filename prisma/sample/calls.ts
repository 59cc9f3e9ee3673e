/** What was said in interviews of the sample, as Teams exports it. Nobody here exists. */
export const julienCall = `WEBVTT

00:00:04.000 --> 00:00:12.000
<v Karim Benhaddou>Bonjour Julien, merci d’être là. Racontez-nous une migration que vous avez menée.</v>

00:00:13.000 --> 00:00:52.000
<v Julien Abgrall>L’an dernier, j’ai mené la migration des sauvegardes de trois hôpitaux. Je suis parti des risques pour les équipes de soin, et seulement ensuite j’ai dessiné la conception d’architecture. Le temps de restauration est passé de six heures à quarante minutes.</v>

00:00:53.000 --> 00:00:58.000
<v Karim Benhaddou>Très clair, merci. Et Kubernetes en production ?</v>

00:23:41.000 --> 00:23:58.000
<v Julien Abgrall>Kubernetes, je l’ai surtout fait tourner en recette. En production, c’est l’équipe d’à côté qui avait la main.</v>

00:26:02.000 --> 00:26:10.000
<v Karim Benhaddou>D’accord. Vous avez des enfants ? Je pense aux astreintes.</v>

00:26:11.000 --> 00:26:19.000
<v Julien Abgrall>Oui, deux petits, mais ma femme est à la maison.</v>

00:31:02.000 --> 00:31:07.000
<v Karim Benhaddou>Et la gestion d’incident, l’astreinte : vous en avez déjà tenu ?</v>

00:31:08.000 --> 00:31:24.000
<v Julien Abgrall>Non, pas encore. J’aimerais vraiment passer côté exploitation, c’est pour ça que j’ai postulé.</v>

00:51:40.000 --> 00:51:58.000
<v Karim Benhaddou>Merci Julien, nous revenons vers vous dans la semaine.</v>
`
